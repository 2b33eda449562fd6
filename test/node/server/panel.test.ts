import assert from 'node:assert/strict';
import { test } from 'node:test';
import { steerServer, TokenWanted } from '../../../mocks/panel/panel.js';
import { served } from './stage.js';

test('a panel steers a server that wants a token by its token, which is in no address', async () => {
  const token = 'a-token-that-was-told';
  const paths: string[] = [];
  const { server } = await served('live', { token, onAnswer: ({ path }) => paths.push(path) });
  const { fetch } = globalThis;
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return fetch(input, init);
  };
  try {
    await assert.rejects(steerServer(server.url).clock(), TokenWanted);
    await assert.rejects(steerServer(server.url, 'another').move({ advance: 'P1D' }), TokenWanted);
    const typed = steerServer(server.url);
    typed.authorize?.(token);
    for (const steering of [steerServer(server.url, token), typed]) {
      const { now } = await steering.clock();
      assert.equal(Date.parse((await steering.move({ advance: 'P1D' })).now) - Date.parse(now), 86_400_000);
      assert.ok((await steering.scenarios()).length > 0);
      assert.deepEqual([(await steering.outbox()).length > 0, Array.isArray(await steering.recentEvents())], [true, true]);
      await steering.reset('live');
    }
  } finally {
    globalThis.fetch = fetch;
  }
  assert.ok(asked.length > 12 && paths.length === asked.length);
  assert.ok(![...asked, ...paths].some((it) => it.includes(token)));
});

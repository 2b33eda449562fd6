import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { endAll, makeAt as make, sendAt as send, sentAt as sent, startProcess } from './running-mock.js';
import type { Made } from './stage.js';

const folder = await mkdtemp(join(tmpdir(), 'nexmo-killed-'));
after(async () => {
  endAll();
  await rm(folder, { recursive: true });
});
const start = (limits = '') => startProcess(`--store "${folder}"`, limits);

test('killed at any moment, a server has every text that was answered, and none twice', async () => {
  let server = await start();
  const worlds = await Promise.all([make(server), make(server), make(server)]);
  const answered = new Map<Made, string[]>(worlds.map((it) => [it, []]));
  for (let kill = 0; kill < 3; kill++) {
    const calls = worlds.flatMap((world) =>
      Array.from({ length: 40 }, async (_, n) => answered.get(world)!.push(...(await send(server, world, `${kill}-${n}`)))),
    );
    // Somewhere in the middle: after some answers, before others.
    await Promise.race(calls.slice(30 * kill, 30 * kill + 1));
    await server.end('SIGKILL');
    await Promise.all(calls);
    server = await start();
    for (const world of worlds) {
      const texts = await sent(server, world);
      assert.equal(new Set(texts).size, texts.length, 'none is there twice');
      assert.deepEqual(
        answered.get(world)!.filter((it) => !texts.includes(it)),
        [],
        'each that was answered is there',
      );
    }
  }
  assert.ok([...answered.values()].flat().length > 0);
  await server.end('SIGTERM');
});

test('a full disk is told to the caller, and nothing is half done', { skip: process.platform === 'win32' }, async () => {
  // No file may grow beyond 32 blocks of 512 bytes, as if the disk were full; the signal for that is not fatal.
  let server = await start(`trap '' XFSZ; ulimit -f 32;`);
  const world = await make(server);
  const answered: string[] = [];
  let refused: string | undefined;
  for (let n = 0; n < 100 && refused === undefined; n++) {
    const done = await send(server, world, `text ${n}`);
    answered.push(...done);
    if (done.length === 0) refused = `text ${n}`;
  }
  assert.ok(refused !== undefined && answered.length > 0, `${answered.length} texts fitted`);
  assert.deepEqual(await sent(server, world), answered);
  await server.end('SIGKILL');
  server = await start();
  assert.deepEqual(await sent(server, world), answered);
  assert.deepEqual(await send(server, world, refused), [refused]);
  await server.end('SIGTERM');
});

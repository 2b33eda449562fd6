import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock as spy, test } from 'node:test';
import { startMock, type MockWorld } from '../../../mocks/server/node.js';
import { loadState } from '../../../mocks/server/state-file.js';

const failures = await mkdtemp(join(tmpdir(), 'nexmo-failures-'));
const mock = await startMock({ failures });
after(() => mock.stop());
after(() => rm(failures, { recursive: true }));

async function send({ accounts: [person] }: Pick<MockWorld, 'accounts'>, text: string, more: object = {}) {
  const credentials = { api_key: person!.apiKey, api_secret: person!.apiSecret };
  const body = new URLSearchParams({ ...credentials, from: 'Acme', to: '447700900500', text, ...more });
  const answer = await fetch(`${mock.url}/sms/json`, { method: 'POST', body });
  return ((await answer.json()) as { messages: { status: string }[] }).messages[0]!.status;
}
const texts = ({ outbox }: Pick<MockWorld, 'outbox'>) => outbox({ kind: 'sms' }).map(({ text }) => text);

test('twenty tests at the same time see only what is theirs', async () => {
  const seen = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      mock.inWorld({}, async (world) => {
        assert.equal(await send(world, `test ${n}`), '0');
        return texts(world);
      }),
    ),
  );
  assert.deepEqual(
    seen,
    seen.map((_, n) => [`test ${n}`]),
  );
  assert.deepEqual(texts(mock), []);
});

test('a world begins as the mock does, or as the test wishes, with its own clock, failures and ways back', async () => {
  const [world, other] = [await mock.world(), await mock.world({ scenario: 'numbers', now: Date.UTC(2016, 1, 28) })];
  assert.equal(world.clock.now().getTime(), mock.clock.now().getTime());
  assert.equal(other.clock.now().getTime(), Date.UTC(2016, 1, 28));
  await world.clock.advance('P1D');
  assert.equal(other.clock.now().getTime(), Date.UTC(2016, 1, 28));
  world.engine.faults.set([{ operation: 'POST /sms/json', status: 503 }]);
  assert.equal(await send(other, 'goes through'), '0');
  other.snapshot('one text');
  await send(other, 'and another');
  const fork = await other.fork();
  other.restore('one text');
  assert.deepEqual(texts(other), ['goes through']);
  assert.deepEqual(texts(fork), ['goes through', 'and another']);
  await other.reset();
  assert.deepEqual(texts(other), []);
  assert.equal(await send(other, 'with the same keys'), '0');
  assert.throws(() => other.restore('nothing'), { name: 'RangeError', message: 'There is no snapshot nothing' });
  const then = mock.clock.now();
  mock.snapshot('before');
  await mock.clock.advance('P1D');
  mock.restore('before');
  assert.deepEqual(mock.clock.now(), then);
});

test('the callbacks of a world come from its own clock', async () => {
  const world = await mock.world({ scenario: 'live' });
  assert.equal(await send(world, 'with a receipt', { callback: 'https://example.com/live' }), '0');
  await world.clock.advance('PT1M');
  const callbacks = await world.callbacks.settled();
  assert.ok(callbacks.length > 0);
  assert.deepEqual(mock.callbacks.all(), []);
});

test('a test that passes takes its world with it', async () => {
  const { id } = await mock.inWorld({}, (world) => world);
  assert.equal((await fetch(`${mock.url}/_mock/worlds/${id}`)).status, 404);
});

test('a test that fails fails as it did, tells the way to its world, and keeps that as it was', async () => {
  const said = spy.method(console, 'error', () => {});
  const failing = mock.inWorld({ name: 'a “bad” order / A7' }, async (world) => {
    await send(world, 'the last text');
    throw new Error('as it did');
  });
  await assert.rejects(failing, { message: 'as it did' });
  const words = String(said.mock.calls[0]?.arguments[0]);
  said.mock.restore();
  const address = /after 2 steps: (http:\S+)/.exec(words)?.[1];
  assert.ok(address, words);
  assert.match((await fetch(address)).headers.get('content-type') ?? '', /html/);
  const outbox = (await (await fetch(`${address}_mock/outbox?kind=sms`)).json()) as { text: string }[];
  assert.deepEqual(
    outbox.map(({ text }) => text),
    ['the last text'],
  );
  const [file = ''] = await readdir(failures);
  assert.match(file, /^a-bad-order-A7-[b-z]{10}\.mock$/);
  assert.ok(words.includes(join(failures, file)));
  assert.equal((await loadState(join(failures, file)))?.frozen, true);
});

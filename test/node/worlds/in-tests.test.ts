import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, mock as spy, test } from 'node:test';
import { createEngine, scenarios } from '../../../mocks/index.js';
import { FolderStore } from '../../../mocks/server/folder-store.js';
import { serve, startMock, type MockWorld } from '../../../mocks/server/node.js';

const mock = await startMock();
after(() => mock.stop());

async function send({ accounts: [person] }: Pick<MockWorld, 'accounts'>, text: string, more: object = {}, url = mock.url) {
  const credentials = { api_key: person!.apiKey, api_secret: person!.apiSecret };
  const body = new URLSearchParams({ ...credentials, from: 'Acme', to: '447700900500', text, ...more });
  const answer = await fetch(`${url}/sms/json`, { method: 'POST', body });
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

/** The lines printed while a test fails, which must fail as it did. */
async function printed(fails: () => Promise<unknown>): Promise<string> {
  const said = spy.method(console, 'error', () => {});
  try {
    await assert.rejects(fails, { message: 'as it did' });
    return String(said.mock.calls[0]?.arguments[0]);
  } finally {
    said.mock.restore();
  }
}

test('a test that fails fails as it did, and prints a link to its world at its step, which opens it after the tests as well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nexmo-failures-'));
  const ended = await startMock({ failures: folder, portal: 'http://localhost:5173/?theme=dark' });
  let failed: MockWorld | undefined;
  const words = await printed(() =>
    ended.inWorld({ name: 'a “bad” order / A7' }, async (parent) => {
      await send(parent, 'before', {}, ended.url);
      failed = await parent.fork();
      await send(failed, 'the last text', {}, ended.url);
      await failed.clock.advance('PT1M');
      await failed.report();
      throw new Error('as it did');
    }),
  );
  const [, link = '', store = '', port = ''] =
    /at its step \d+: (http:\S+)\nOnce .*--store '(.+)' --port (\d+) --cors http:\/\/localhost:5173$/.exec(words) ?? [];
  const { searchParams } = new URL(link);
  assert.equal(link, failed?.link({ theme: 'dark' }), words);
  assert.deepEqual([searchParams.get('backend'), searchParams.get('world')], [ended.url, failed?.id]);
  await ended.stop();

  const worlds = { store: await FolderStore.open(store) };
  const again = await serve(createEngine({ world: scenarios.empty() }), { port: Number(port), worlds });
  after(() => again.close());
  after(() => rm(folder, { recursive: true }));
  const answer = await fetch(`${again.url}/_mock/worlds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fork: failed?.id, at: Number(searchParams.get('at')) }),
  });
  const { id } = (await answer.json()) as { id: string };
  const state = async (path: string) => (await fetch(`${again.url}/w/${id}/_mock/${path}`)).json();
  assert.deepEqual(
    ((await state('outbox?kind=sms')) as { text: string }[]).map(({ text }) => text),
    ['before', 'the last text'],
  );
  const { now, frozen } = (await state('clock')) as { now: string; frozen: boolean };
  assert.deepEqual([Date.parse(now), frozen], [failed?.clock.now().getTime(), true]);
  assert.equal(await send(failed!, 'with its keys', {}, again.url), '0');
});

test('without a portal, the link of a failed test opens the page of its world, which is kept among temporary files', async () => {
  const words = await printed(() =>
    mock.inWorld({}, async () => {
      throw new Error('as it did');
    }),
  );
  const [, address = '', store = ''] =
    /^The world of this test at its step 0: (\S+)\nOnce .*--store '(.+)' --port \d+$/.exec(words) ?? [];
  assert.match((await fetch(address)).headers.get('content-type') ?? '', /html/, words);
  assert.ok(store.startsWith(join(tmpdir(), 'nexmo-failed-worlds-')), store);
  await rm(dirname(store), { recursive: true });
});

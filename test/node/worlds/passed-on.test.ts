import assert from 'node:assert/strict';
import { get, type IncomingMessage } from 'node:http';
import { after, test } from 'node:test';
import { noServer, startServer } from './postgres-server.js';
import { endAll, makeAt, sendAt, startProcess } from './running-mock.js';

const skip = noServer;
const database = skip === false ? await startServer() : undefined;
const store = `--store "${(await database?.database('passed')) ?? ''}"`;
database?.first(async () => endAll());
after(() => endAll());

const [owner, guarded] =
  skip === false ? await Promise.all([startProcess(store), startProcess(`${store} --token passed-on-word`)]) : [];

/** The status of a path that is sent as it is, which `fetch` would not do. */
async function statusOf(url: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  const { hostname, port } = new URL(url);
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ hostname, port, path, headers }, resolve).once('error', reject);
  });
  incoming.resume();
  return incoming.statusCode!;
}

test('a path that leaves its world is passed on as it is, and leads nowhere', { skip }, async () => {
  const made = await makeAt(owner!);
  await sendAt(owner!, made, 'which makes it the owner');
  for (const way of ['/../..', '/%2e%2e/%2E%2E', '/..\\..'])
    assert.equal(await statusOf(guarded!.url, `/w/${made.id}${way}/_mock/snapshot`), 404, way);
  assert.equal(await statusOf(guarded!.url, `/w/${made.id}/_mock/snapshot`), 401);
  assert.equal(await statusOf(guarded!.url, `/w/${made.id}/_mock/snapshot`, { authorization: 'Bearer passed-on-word' }), 200);
});

test('the word of the other servers opens worlds alone', { skip }, async () => {
  const made = await makeAt(owner!);
  const [row] = await database!.query('passed', `SELECT secret FROM nexmo_mock.server WHERE address = '${guarded!.url}'`);
  const pass = { 'x-mock-forwarded': row!['secret'] as string };
  assert.equal(await statusOf(guarded!.url, '/_mock/snapshot', pass), 401);
  assert.equal(await statusOf(guarded!.url, `/_mock/worlds/${made.id}`, pass), 200);
  assert.equal(await statusOf(guarded!.url, `/_mock/worlds/${made.id}`, { 'x-mock-forwarded': 'é'.repeat(48) }), 401);
});

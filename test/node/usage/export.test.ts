import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { serve } from '../../../mocks/server/node.js';
import { ada, createClock, createEngine, inProcess, scenarios } from '../../../mocks/index.js';
import type { Client } from '../../../src/api/client.js';
import { contract } from '../../../src/api/contract.js';
import { httpClient } from '../../../src/api/http.js';
import { unzipped } from '../money/zip.js';

const world = scenarios.busy();
const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });

async function signedIn(client: Client, email: string = ada.email): Promise<Client> {
  client.authorize?.((await client.call(contract.signIn, { email, password: ada.password })).token);
  return client;
}
const textOf = (bytes: Uint8Array) => [...unzipped(bytes)].map(([, part]) => Buffer.from(part).toString('utf8')).join('\n');

test('the spreadsheet holds what the search finds, and nothing else', async () => {
  const client = await signedIn(inProcess(engine));
  const filters = { product: 'sms', status: 'rejected' } as const;
  const { items, total = 0 } = await client.call(contract.searchRequests, { ...filters, size: 1000 });
  const { name, bytes } = await client.call(contract.exportRequests, filters);
  const text = textOf(bytes);
  assert.equal(name, 'requests.xlsx');
  assert.ok(total > 3);
  for (const { id, reason } of items) assert.ok(text.includes(id) && text.includes(reason ?? ''), id);
  const others = await client.call(contract.searchRequests, { product: 'sms', status: 'delivered', size: 50 });
  assert.ok(others.items.length > 3);
  for (const { id } of others.items) assert.ok(!text.includes(id), id);
  assert.equal(text.match(/<row /g)?.length, total + 1);
});

test('it comes through HTTP as it comes in process', async () => {
  const server = await serve(engine);
  after(() => server.close());
  const filters = { product: 'verify', from: '2026-01-01', until: '2026-01-31' } as const;
  const [near, far] = await Promise.all([signedIn(inProcess(engine)), signedIn(httpClient({ baseUrl: server.url }))]);
  assert.deepEqual(await far.call(contract.exportRequests, filters), await near.call(contract.exportRequests, filters));
});

test('who may not search may not take it away, and Verify is for those who have its permission, whatever else they may', async () => {
  const team = createEngine({ world: scenarios.manyUsers() });
  const refusal = async (email: string, product: 'sms' | 'verify') =>
    (await signedIn(inProcess(team), email)).call(contract.exportRequests, { product }).then(
      () => 'a file',
      ({ code }: { code: string }) => code,
    );
  assert.equal(await refusal('paula@example.com', 'sms'), 'forbidden');
  assert.equal(await refusal('rita@example.com', 'sms'), 'a file');
  assert.equal(await refusal('rita@example.com', 'verify'), 'forbidden');
  assert.equal(await refusal('vera@example.com', 'sms'), 'forbidden');
  assert.equal(await refusal('vera@example.com', 'verify'), 'a file');
});

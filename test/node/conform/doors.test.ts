import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setupServer } from 'msw/node';
import { checks } from '../../../mocks/conform/conform.js';
import { fetchHandler } from '../../../mocks/transports/fetch.js';
import { handlers } from '../../../mocks/transports/msw.js';
import { scenarioList, type ScenarioName } from '../../../mocks/scenarios/index.js';
import { serve } from '../../../mocks/server/node.js';
import { network } from '../../../src/api/http.js';
import type { Transport } from '../../../src/api/wire.js';
import { engineOf, named, results, straight } from './stage.js';

const engine = engineOf();
const server = await serve(engine);
const behindMsw = engineOf();
const msw = setupServer(...handlers(behindMsw, 'http://mock.test/'));
msw.listen({ onUnhandledFrame: 'bypass' } as never);

const behindFetch = engineOf();
const answer = fetchHandler(behindFetch);
const throughFetch: Transport = async ({ url, ...request }) => {
  const response = await answer(new Request(`http://mock.test${url}`, request));
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body: new TextDecoder().decode(bytes) };
};

/** Control is no part of the API, so its requests go straight to the engine for transports that do not carry them. */
const withControl = (carry: Transport, engine = behindMsw): Transport => {
  const direct = straight(engine);
  return (request, signal) => (request.url.startsWith('/_mock/') ? direct(request, signal) : carry(request, signal));
};

const doors: Readonly<Record<string, Transport>> = {
  'in process': straight(engineOf()),
  'the server': network(server.url),
  MSW: withControl(network('http://mock.test')),
  fetch: withControl(throughFetch, behindFetch),
};
const told = new Map<string, Awaited<ReturnType<typeof results>>>();
for (const [door, transport] of Object.entries(doors)) told.set(door, await results({ transport }));
msw.close();
await server.close();

for (const [door, all] of told) {
  for (const { id, says, outcome, why } of all) test(`${door}: ${id}: ${says}`, () => assert.equal(outcome, 'holds', why));
  test(`${door}: every check has been made`, () => assert.equal(all.length, checks.length));
}

for (const { name, accounts } of scenarioList) {
  const [account] = accounts;
  if (account)
    test(`${name}: lists, sums and refusals hold for an account with a past`, async () => {
      const only = (id: string) => /^(list|search|ledger|balances|refusals)|\.answer$/.test(id);
      const all = await results({ transport: straight(engineOf(name as ScenarioName)), account, only });
      assert.deepEqual(named(all, 'holds').length, all.length);
    });
}

test('no two checks have the same name', () => assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length));

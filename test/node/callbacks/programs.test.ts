import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { ada, createClock, createEngine, scenarios } from '../../../mocks/index.js';
import { serve, type Called } from '../../../mocks/server/node.js';

const { SMS } = createRequire(import.meta.url)('@vonage/sms') as { SMS: new (credentials: object) => { verifySignature(sig: string, params: object, secret: string, algorithm: string): boolean } }; // prettier-ignore
const { AlgorithmTypes } = createRequire(import.meta.url)('@vonage/auth') as { AlgorithmTypes: Readonly<Record<string, string>> };

/** A program as people write it first: ten lines of plain Node that verify each callback by the official client. */
async function program(statuses: number[]) {
  const heard: Record<string, string>[] = [];
  const official = new SMS({ apiKey: ada.apiKey, apiSecret: ada.apiSecret });
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const params: Record<string, string> = request.method === 'GET' ? Object.fromEntries(query) : JSON.parse(body);
    const isTheirs = official.verifySignature(params['sig']!, params, ada.apiSecret, AlgorithmTypes['sha256hmac']!);
    if (isTheirs) heard.push(params);
    response.writeHead(isTheirs ? (statuses.shift() ?? 200) : 401).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  after(() => (server.closeAllConnections(), server.close()));
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

interface View {
  readonly state: string;
  readonly next: string | null;
  readonly attempts: readonly { readonly status: number | null }[];
}

/** A mock that calls programs, steered as a person's tests do. */
async function mock() {
  const world = scenarios.numbers();
  const called: Called[] = [];
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const server = await serve(engine, { callbacks: { onCall: (it) => called.push(it) } });
  after(() => server.close());
  const ask = async (method: string, path: string, body?: object) => {
    const authorization = `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}`;
    const headers = { 'content-type': 'application/json', authorization };
    const response = await fetch(server.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    assert.equal(response.status, 200, path);
    return (await response.json()) as Record<string, unknown> & { readonly callbacks: readonly View[] };
  };
  /** The callbacks, once none is on its way. */
  const settled = async () => {
    for (;;) {
      const { callbacks } = await ask('GET', '/_mock/callbacks');
      if (callbacks.every(({ state }) => state !== 'due')) return callbacks;
    }
  };
  return { server, engine, called, ask, settled };
}

for (const method of ['GET', 'POST-JSON'] as const)
  test(`a program of plain Node gets a receipt and a text by ${method}, verified, after two failures each`, async () => {
    const { heard, url } = await program([500, 500]);
    const { ask, settled, called } = await mock();
    await ask('POST', '/account/settings', { moCallBackUrl: `${url}/texts`, drCallBackUrl: `${url}/receipts` });
    await ask('POST', '/number/update', { country: 'GB', msisdn: '447700900098', moHttpUrl: '' });
    await ask('PUT', '/_mock/callback-settings', { key: ada.apiKey, method, signature: 'sha256' });
    await ask('POST', '/_mock/trigger', { type: 'inbound-sms', from: '447700900500', to: '447700900098', text: 'yes & no = ü' });
    for (const advance of ['PT1M', 'PT2M']) {
      assert.match(String((await settled())[0]?.next), /^2026-03-02T09:0/);
      await ask('POST', '/_mock/clock', { advance });
    }
    const [text] = await settled();
    assert.deepEqual([text?.state, text?.attempts.map(({ status }) => status)], ['answered', [500, 500, 200]]);
    assert.deepEqual(heard.map((it) => [it['text'], it['keyword']]), Array.from({ length: 3 }, () => ['yes & no = ü', 'YES'])); // prettier-ignore
    assert.deepEqual(called.map(({ kind, attempt, status }) => [kind, attempt, status]), [['inboundText', 1, 500], ['inboundText', 2, 500], ['inboundText', 3, 200]]); // prettier-ignore

    await ask('POST', '/sms/json', { from: 'Acme', to: '447700900500', text: 'Hello', 'client-ref': 'order 7' });
    await ask('POST', '/_mock/clock', { advance: 'PT1M' });
    await settled();
    assert.deepEqual(heard.slice(3).map((it) => [it['status'], it['client-ref'], it['msisdn']]), [['accepted', 'order 7', '447700900500'], ['delivered', 'order 7', '447700900500']]); // prettier-ignore
  });

test('a program beyond the loopback is not called, and the log says why', async () => {
  const { ask, settled, called } = await mock();
  await ask('POST', '/sms/json', {
    from: 'Acme',
    to: '447700900500',
    text: 'Hello',
    callback: 'https://user:word@example.com/?token=x',
  });
  await ask('POST', '/_mock/clock', { advance: 'PT1S' });
  const [{ attempts, state } = assert.fail(), ...more] = (await settled()).toReversed();
  assert.ok(more.length > 0);
  assert.deepEqual([state, attempts], ['waiting', [{ at: '2026-03-02T09:00:01.000Z', status: null, said: 'not called: a user name is in the address' }]]); // prettier-ignore
  assert.deepEqual(called[0], { kind: 'receipt', attempt: 1, method: 'GET', url: 'https://example.com/', status: null, why: 'not called: a user name is in the address' }); // prettier-ignore
});

test('the way back tells what had left, and takes back what had not', async () => {
  const { heard, url } = await program([]);
  const { ask, settled, engine } = await mock();
  await ask('PUT', '/_mock/callback-settings', { key: ada.apiKey, signature: 'sha256' });
  await ask('POST', '/sms/json', { from: 'Acme', to: '447700900500', text: 'Hello', callback: url });
  await ask('POST', '/_mock/clock', { advance: 'PT0.5S' });
  await settled();
  assert.equal(heard.length, 1);
  const { sent } = await ask('POST', '/_mock/clock', { undo: engine.history.length - 2 });
  assert.deepEqual((sent as readonly { fields: Record<string, string> }[]).map(({ fields }) => fields['status']), ['accepted']); // prettier-ignore
  assert.deepEqual((await settled()).map(({ state }) => state), []); // prettier-ignore
});

test('without being told to call, a server calls nobody', async () => {
  const { heard, url } = await program([]);
  const world = scenarios.numbers();
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const server = await serve(engine);
  after(() => server.close());
  const query = new URLSearchParams({ api_key: ada.apiKey, api_secret: ada.apiSecret, from: 'A', to: '447700900500', text: 'x', callback: url }); // prettier-ignore
  await fetch(`${server.url}/sms/json?${query}`);
  engine.advance(60_000);
  const { callbacks } = (await (await fetch(`${server.url}/_mock/callbacks`)).json()) as { callbacks: readonly View[] };
  assert.deepEqual([callbacks.map(({ state }) => state), heard], [['due', 'due'], []]); // prettier-ignore
});

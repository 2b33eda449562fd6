import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ada } from '../../../mocks/index.js';
import { startMock } from '../../../mocks/server/node.js';

const phone = '447700900500';
const rented = '447700900098';

type Save = (kind: string, fields: Readonly<Record<string, string>>) => Promise<void>;
interface Example {
  program(options: { readonly apiKey: string; readonly apiSecret: string; readonly save: Save }): unknown;
}
/** Applications of the frameworks, as far as they are used here. */
type Express = RequestListener;
interface Fastify {
  listen(options: { readonly host: string; readonly port: number }): Promise<string>;
  close(): Promise<void>;
}

/** Starts a server, and returns its address. */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  after(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Each example, with its callbacks' method, the status of its thanks, and the way in which it is started. */
const examples = {
  node: { method: 'GET', thanks: 204, start: (it: unknown) => listening(it as Server) },
  express: { method: 'POST-JSON', thanks: 200, start: (it: unknown) => listening(createServer(it as Express)) },
  fastify: {
    method: 'POST-JSON',
    thanks: 200,
    start: (it: unknown) => {
      after(() => (it as Fastify).close());
      return (it as Fastify).listen({ host: '127.0.0.1', port: 0 });
    },
  },
} as const;

const fileOf = (name: string): string => resolve(`docs/examples/callbacks/${name}.js`);

/** A mock that calls an example, whose store fails as often as is told. */
async function stage(name: keyof typeof examples, failures: number) {
  const { method, start } = examples[name];
  const saved: [kind: string, fields: Readonly<Record<string, string>>][] = [];
  let left = failures;
  const save: Save = async (kind, fields) => {
    if (left-- > 0) throw new Error('the store is away');
    saved.push([kind, fields]);
  };
  const { program } = (await import(pathToFileURL(fileOf(name)).href)) as Example;
  const url = await start(program({ apiKey: ada.apiKey, apiSecret: ada.apiSecret, save }));
  const mock = await startMock({ scenario: 'numbers' });
  after(() => mock.stop());
  const ask = async (path: string, body: object) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}`,
    };
    const { ok } = await fetch(mock.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    assert.ok(ok, path);
  };
  await ask('/account/settings', { moCallBackUrl: `${url}/text`, drCallBackUrl: `${url}/receipt` });
  await ask('/number/update', { country: 'GB', msisdn: rented, moHttpUrl: '' });
  mock.callbacks.set(ada.apiKey, { method, signature: 'sha256' });
  return { mock, saved, ask, url };
}

// Express prints the errors of its programs otherwise.
process.env['NODE_ENV'] = 'test';

for (const name of Object.keys(examples) as (keyof typeof examples)[]) {
  const { thanks } = examples[name];
  const statuses = [500, 500, thanks];

  test(`the example for ${name} gets an inbound text and a receipt after two failures each: three attempts in the log`, async () => {
    const { mock, saved, ask } = await stage(name, 2);
    mock.trigger({ type: 'inbound-sms', from: phone, to: rented, text: 'yes & no = ü' });
    for (const wait of ['PT1M', 'PT2M']) {
      const [{ state } = assert.fail()] = await mock.callbacks.settled();
      assert.equal(state, 'waiting');
      await mock.clock.advance(wait);
    }
    const [text = assert.fail()] = await mock.callbacks.settled();
    assert.deepEqual([text.state, text.attempts.map(({ status }) => status)], ['answered', statuses]);
    assert.deepEqual(saved.map(([kind, it]) => [kind, it['text'], it['msisdn']]), [['text', 'yes & no = ü', phone]]); // prettier-ignore

    await ask('/sms/json', { from: 'Acme', to: phone, text: 'Hello', 'client-ref': 'order 7' });
    await mock.clock.advance(60_000);
    await mock.callbacks.settled();
    const receipts = saved.slice(1).map(([kind, it]) => [kind, it['status'], it['client-ref']]);
    assert.deepEqual(receipts, [['receipt', 'accepted', 'order 7'], ['receipt', 'delivered', 'order 7']]); // prettier-ignore
  });

  test(`the example for ${name} gets a receipt after two failures`, async () => {
    const { mock, saved, ask } = await stage(name, 2);
    await ask('/sms/json', { from: 'Acme', to: phone, text: 'Hello', 'status-report-req': 1 });
    await mock.clock.advance('PT10M');
    for (let wait = 1; wait <= 5; wait++) {
      await mock.callbacks.settled();
      await mock.clock.advance('PT2M');
    }
    const attempts = (await mock.callbacks.settled()).flatMap((it) => it.attempts.map(({ status }) => status));
    assert.deepEqual(
      attempts.toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      [thanks, thanks, 500, 500],
    );
    assert.deepEqual(new Set(saved.map(([, it]) => it['status'])), new Set(['accepted', 'delivered']));
  });

  test(`the example for ${name} refuses what the account has not signed`, async () => {
    const { mock, saved } = await stage(name, 0);
    for (const settings of [{ signature: 'md5' }, { signature: null }] as const) {
      mock.callbacks.set(ada.apiKey, { method: examples[name].method, ...settings });
      mock.trigger({ type: 'inbound-sms', from: phone, to: rented, text: 'yes' });
      const [{ attempts } = assert.fail()] = await mock.callbacks.settled();
      assert.deepEqual(attempts.map(({ status }) => status), [401]); // prettier-ignore
    }
    assert.deepEqual(saved, []);
  });

  test(`the example for ${name} is short enough to copy`, () => {
    const [, body = ''] = readFileSync(fileOf(name), 'utf8').split('export function');
    assert.ok(body.trim().split('\n').length <= 16);
  });
}

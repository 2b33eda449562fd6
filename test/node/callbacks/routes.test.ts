import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { control, controlRoutes } from '../../../mocks/control/control.js';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { toSnapshot } from '../../../mocks/index.js';
import { served } from '../server/stage.js';
import { ada, phone, rented, scenarios, stage, unrouted, withAddresses } from './stage.js';

const world = () => withAddresses(unrouted(scenarios.numbers()));
const ours = controlRoutes.filter((it) => /callback|trigger/.test(it));

const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    '€',
    '4111111111111111',
    '9'.repeat(400),
    '%',
  ),
  fc.constantFrom<unknown>(null, [], {}, true, -1, 1e308, 0.5),
  fc.string(),
);
const valid: Readonly<Record<string, readonly unknown[]>> = {
  type: ['inbound-sms', 'call', 'stop', 'delivery'],
  from: [phone, '+44 7700 900501'],
  to: [rented, '46645', '442079460098'],
  text: ['Hello', 'ж'.repeat(200)],
  unicode: [true, false],
  data: ['00ff'],
  udh: ['050003'],
  seconds: [0, 90],
  message: ['0A0000000123ABCD'],
  status: ['delivered', 'buffered'],
  resend: ['cb_00000001'],
  key: [ada.apiKey, 'nobody'],
  method: ['GET', 'POST', 'POST-JSON'],
  signature: [null, 'sha256'],
  answerUrl: ['https://ada.example/live'],
  eventUrl: [''],
  fault: ['none', 'late', 'twice', 'outOfOrder', 'lost'],
  skip: ['0', '5'],
  size: ['1', '1000'],
  kind: ['receipt', 'voiceXml'],
  state: ['due', 'answered'],
  account: ['x'],
};
/** Some fields, each of them valid or odd. */
const fields = fc.record(
  Object.fromEntries(Object.entries(valid).map(([name, values]) => [name, fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 6 }, odd)])), // prettier-ignore
  { requiredKeys: [] },
);
/** The fields of one call, so that many calls are nearly valid. */
const wanted: readonly (readonly string[])[] = [
  ['type', 'from', 'to', 'text'],
  ['type', 'from', 'to', 'text', 'unicode', 'data', 'udh'],
  ['type', 'from', 'to', 'seconds'],
  ['type', 'from', 'to'],
  ['type', 'message', 'status'],
  ['resend'],
  ['key', 'method', 'signature', 'answerUrl', 'eventUrl', 'fault'],
  ['key'],
  ['kind', 'state', 'skip', 'size'],
  Object.keys(valid),
];
const call = fc.record({ route: fc.constantFrom(...ours), fields, names: fc.constantFrom(...wanted), broken: fc.constantFrom('', '', '', '{', '[]', 'null') }); // prettier-ignore

test('nearly valid calls are answered or refused, never by a failure, and no refusal changes a world', async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 30 }), async (calls) => {
      const { engine } = stage(world());
      for (const { route, fields: all, names, broken } of calls) {
        const [method = '', path = ''] = route.split(' ');
        const input = Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
        const query = new URLSearchParams(
          Object.entries(input).map(([name, it]) => [name, String(it).replace(/\p{Surrogate}/gu, '')]),
        );
        const before = engine.world;
        const body = broken || JSON.stringify(input);
        const answer = await control(engine, { method, url: method === 'GET' ? `${path}?${query}` : path, headers: {}, body });
        seen.add(answer.status);
        assert.ok(answer.status < 500, `${route} ${JSON.stringify(input)}: ${answer.status}`);
        if (answer.status >= 400) assert.equal(engine.world, before);
        engine.advance(1000);
      }
      assert.deepEqual(checkWorld(engine.world), []);
    }),
    { numRuns: 150 },
  );
  for (const status of [200, 400, 404, 422]) assert.ok(seen.has(status), `no ${status} at all`);
});

const { engine, ask } = await served('numbers');
for (const [method, path, body, expected] of [
  ['GET', '/_mock/callbacks?kind=pigeon', undefined, 422],
  ['GET', '/_mock/callbacks?size=0', undefined, 422],
  ['POST', '/_mock/callbacks', {}, 422],
  ['POST', '/_mock/callbacks', { resend: 'cb_1' }, 404],
  ['POST', '/_mock/callbacks', '[', 400],
  ['GET', '/_mock/callback-settings', undefined, 422],
  ['GET', '/_mock/callback-settings?key=nobody', undefined, 404],
  ['PUT', '/_mock/callback-settings', { key: 'nobody' }, 404],
  ['PUT', '/_mock/callback-settings', { key: ada.apiKey, method: 'PUT' }, 422],
  ['PUT', '/_mock/callback-settings', { key: ada.apiKey, surprise: 1 }, 422],
  ['POST', '/_mock/trigger', {}, 422],
  ['POST', '/_mock/trigger', { type: 'constructor' }, 422],
  ['POST', '/_mock/trigger', { type: 'call', from: phone, to: rented, surprise: 1 }, 422],
  ['DELETE', '/_mock/trigger', undefined, 405],
] as const)
  test(`${method} ${path} ${JSON.stringify(body) ?? ''} is refused and changes nothing`, async () => {
    const before = toSnapshot(engine.world);
    const [status] = await ask(method, path, body);
    assert.deepEqual([status, toSnapshot(engine.world)], [expected, before]);
  });

test('an event answers with what it caused; a callback is listed without secrets, and sent again', async () => {
  await ask('POST', '/number/update', `country=GB&msisdn=${rented}&moHttpUrl=${encodeURIComponent('https://ada.example/live?token=word&x=1')}`, { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}` }); // prettier-ignore
  type Views = { readonly callbacks: readonly Readonly<Record<string, unknown>>[]; readonly total?: number };
  const made = (await ask('POST', '/_mock/trigger', { type: 'inbound-sms', from: phone, to: rented, text: 'a'.repeat(200) }))[1] as unknown as Views; // prettier-ignore
  assert.equal(made.callbacks.length, 2);
  assert.equal(made.callbacks[0]?.['url'], 'https://ada.example/live?token=•••&x=1');
  const [, again] = await ask('POST', '/_mock/callbacks', { resend: made.callbacks[0]?.['id'] });
  assert.deepEqual((again as unknown as Views).callbacks[0]?.['fields'], made.callbacks[0]?.['fields']);
  const [, listed] = await ask('GET', '/_mock/callbacks?kind=inboundText&size=2');
  assert.deepEqual([(listed as unknown as Views).callbacks.length, listed['total']], [2, 3]);
  const [, settings] = await ask('PUT', '/_mock/callback-settings', { key: ada.apiKey, method: 'POST' });
  assert.deepEqual(await ask('GET', `/_mock/callback-settings?key=${ada.apiKey}`), [200, settings]);
  const [, list] = await ask('GET', '/_mock/triggers');
  assert.deepEqual((list['triggers'] as readonly { type: string }[]).map(({ type }) => type), ['inbound-sms', 'call', 'stop', 'delivery']); // prettier-ignore
});

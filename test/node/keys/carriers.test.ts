import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import { createClock, createEngine, scenarios, type Engine } from '../../../mocks/index.js';
import { waitFor } from '../../../mocks/rules/throughput.js';
import { ada as owner, asking, basic, clients, stage, told, type Data } from './stage.js';

const own = { api_key: owner.apiKey, api_secret: owner.apiSecret };
const text = { from: 'Acme', to: '447700900500', text: 'Hello' };
const form = (data: Readonly<Record<string, string>>) => new URLSearchParams(data).toString();
type Sent = Readonly<Record<string, string>>;
const first = ({ messages }: Data): Sent => (messages as readonly Sent[])[0]!;

test('key and secret are taken wherever a client puts them', async () => {
  const { ask } = stage();
  const balance = async (...[method, url, data, headers]: Parameters<typeof ask>) => (await ask(method, url, data, headers))[0];
  assert.equal(await balance('GET', '/account/get-balance'), 200);
  assert.equal(await balance('GET', `/account/get-balance?${form(own)}`, undefined, {}), 200);
  assert.equal(await balance('POST', '/account/settings', form(own), {}), 200);
  assert.equal(await balance('POST', '/account/settings', own, {}), 200);
  assert.equal(await balance('POST', `/account/settings?${form(own)}`, '', { 'content-length': '0' }), 200);
  assert.equal(await balance('GET', '/account/get-balance/?', undefined, basic()), 200);
  assert.equal(await balance('GET', '/account/get-balance', undefined, {}), 401);
  assert.equal(await balance('GET', '/account/get-balance', undefined, { authorization: 'Basic nonsense' }), 401);
});

const textOf = (params: Sent) =>
  Object.keys(params)
    .toSorted()
    .map((name) => `&${name}=${params[name]!.replace(/[&=]/g, '_')}`)
    .join('');
const methods: Readonly<Record<string, (text: string) => string>> = {
  md5hash: (it) => createHash('md5').update(it + owner.apiSecret).digest('hex'), // prettier-ignore
  ...Object.fromEntries(
    ['md5', 'sha1', 'sha256', 'sha512'].map((method) => [
      method,
      (it: string) => createHmac(method, owner.apiSecret).update(it).digest('hex'),
    ]),
  ),
};
for (const [method, sign] of Object.entries(methods)) {
  test(`a text message that is signed by ${method} is sent; with another signature it is not`, async () => {
    const { ask } = stage();
    const params = { api_key: owner.apiKey, ...text, text: 'a & b = c', timestamp: '1461605396' };
    const send = async (sig: string) => first((await ask('POST', '/sms/json', { ...params, sig }, {}))[1]);
    assert.equal((await send(sign(textOf(params))))['status'], '0');
    assert.equal((await send(sign(textOf(params)).toUpperCase()))['status'], '0');
    assert.deepEqual(await send(sign(textOf({ ...params, to: '447700900501' }))), {
      status: '14',
      'error-text': 'Invalid Signature',
    });
  });
}

test('a signature beside a secret is refused, and one without a time', async () => {
  const { ask } = stage();
  const params = { api_key: owner.apiKey, ...text };
  const sig = methods['md5hash']!(textOf(params));
  assert.equal(first((await ask('POST', '/sms/json', { ...params, sig }, {}))[1])['status'], '14');
  assert.equal(first((await ask('POST', '/sms/json', { ...params, ...own, sig }, {}))[1])['status'], '32');
});

for (const signatureMethod of ['md5hash', 'sha256'])
  test(`nexmo, signing each call by ${signatureMethod}, reads the balance and sends a text`, async () => {
    const { nexmo, account } = await clients('live', { signatureSecret: owner.apiSecret, signatureMethod });
    assert.equal((await told((done) => account['checkBalance']!(done)))['value'], 27);
    const sent = await told((done) => nexmo.message.sendSms('Acme', '447700900500', 'Hello', {}, done as never));
    assert.equal(first(sent)['status'], '0');
  });

for (const [latest, perSecond, now, wait] of [
  [[], 30, 0, 0],
  [[0], 1, 0, 1000],
  [[0], 1, 999, 1],
  [[0], 1, 1000, 0],
  [[0, 10], 2, 10, 990],
  [[0, 10], 3, 10, 0],
  [[0, 10, 20], 2, 20, 990],
] as const)
  test(`after ${JSON.stringify(latest)}, ${perSecond} a second: ${wait} ms to wait at ${now}`, () =>
    assert.equal(waitFor(latest, perSecond, now), wait));

test('the 31st text in a second waits, for as long as it is told; a clock that stands still has no seconds', async () => {
  let wall = 0;
  const world = scenarios.live();
  const engine = createEngine({ world, clock: createClock({ at: world.now, wall: () => wall }) });
  const ask = asking(engine);
  const send = async () => first((await ask('POST', '/sms/json', text))[1]);
  for (let n = 0; n < 30; n++) assert.equal((await send())['status'], '0', String(n));
  wall = 400;
  const { status, 'error-text': words } = await send();
  assert.deepEqual([status, words], ['1', 'Throughput Rate Exceeded - please wait [ 600 ] and retry']);
  wall = 1000;
  assert.equal((await send())['status'], '0');
  engine.clock.freeze();
  for (let n = 0; n < 40; n++) assert.equal((await send())['status'], '0');
});

const actions: Readonly<Record<string, (engine: Engine) => void>> = {
  'another world': (engine) => engine.replace(scenarios.live()),
  'the act back to an instant': (engine) => engine.rewind(engine.history[0]!.at),
  'taking changes back': (engine) => engine.undo(engine.history.length - 1),
};
for (const [name, act] of Object.entries(actions))
  test(`a throttle lives in the world's time: after ${name} nobody waits for what was before`, async () => {
    const world = scenarios.live();
    const engine = createEngine({ world, clock: createClock({ at: world.now, wall: () => 0 }) });
    const ask = asking(engine);
    const send = async () => first((await ask('POST', '/sms/json', text))[1]);
    engine.advance(24 * 3_600_000);
    for (let n = 0; n < 30; n++) assert.equal((await send())['status'], '0', String(n));
    assert.equal((await send())['status'], '1');
    act(engine);
    for (let n = 0; n < 30; n++) assert.equal((await send())['status'], '0', String(n));
  });

test('a price list is worth one request a second', async () => {
  let wall = 0;
  const world = scenarios.live();
  const ask = asking(createEngine({ world, clock: createClock({ at: world.now, wall: () => wall }) }));
  const prices = async () => (await ask('GET', '/account/get-pricing/outbound/sms?country=GB'))[0];
  assert.deepEqual([await prices(), await prices()], [200, 429]);
  wall = 1000;
  assert.equal(await prices(), 200);
});

for (const path of ['/sms/json', '/sc/us/2fa/json', '/sc/us/alert/json', '/sc/us/marketing/json'])
  for (const body of ['{', '[]', 'null', '"x"', '1'])
    test(`POST ${path} with ${body}, which is no object of JSON, is a bad request, whoever asks`, async () => {
      const { engine } = stage();
      const headers = { 'content-type': 'application/json' };
      assert.equal((await engine.handle({ method: 'POST', url: path, headers, body })).status, 400);
      assert.equal((await engine.handle({ method: 'POST', url: path, headers: { ...headers, ...basic() }, body })).status, 400);
    });

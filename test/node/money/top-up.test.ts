import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Auth } from '@vonage/auth';
import { Vonage } from '@vonage/server-sdk';
import Nexmo from 'nexmo';
import { serve } from '../../../mocks/server/node.js';
import { ada, type Engine } from '../../../mocks/index.js';
import { card, paypal, stage } from './stage.js';

/** Ada with auto reload on, by a method that she has paid €50 with. */
function reloading(token: string, amount = 2000, first = 5000) {
  const staged = stage();
  const payment = staged.ada.pay(first, token.includes('paypal') ? paypal(token) : card(token));
  const methodId = staged.account().methods[0]!.id;
  staged.ada.call('putAutoReload', { enabled: true, methodId, amount, threshold: 0 });
  return { ...staged, trx: payment.reference };
}

const credentials = { api_key: ada.apiKey, api_secret: ada.apiSecret };
const basic = `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}`;

function topUp(
  engine: Engine,
  params: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  body = '',
) {
  const query = new URLSearchParams(params);
  const answer = engine.handle({ method: 'POST', url: `/account/top-up?${query}`, headers, body });
  assert.ok(!(answer instanceof Promise));
  return [answer.status, JSON.parse(String(answer.body))] as const;
}
const coded = (code: number, label: string) => [code, { 'error-code': String(code), 'error-code-label': label }];

test('a top-up pays again what was paid when the method was added, not what auto reload is set to', () => {
  const { engine, account, trx } = reloading('mock-paypal-ada-1');
  assert.deepEqual(topUp(engine, { ...credentials, trx }), coded(200, 'success'));
  assert.equal(account().balance, 20_000 + 500_000 + 500_000);
  assert.ok(account().firstCallAt !== null);
  const [latest] = engine.world.payments.values().filter((it) => it.automatic);
  assert.deepEqual([latest!.status, latest!.amount, latest!.invoice.state], ['succeeded', 5000, 'final']);
});

for (const [carrier, params, headers, body] of [
  ['the query', (trx: string) => ({ ...credentials, trx }), {}, () => ''],
  [
    'basic authentication and a form',
    () => ({}),
    { authorization: basic, 'content-type': 'application/x-www-form-urlencoded' },
    (trx: string) => `trx=${trx}`,
  ],
  [
    'a form',
    () => ({}),
    { 'content-type': 'application/x-www-form-urlencoded' },
    (trx: string) => String(new URLSearchParams({ ...credentials, trx })),
  ],
  ['JSON', () => ({}), { 'content-type': 'application/json' }, (trx: string) => JSON.stringify({ ...credentials, trx })],
] as const)
  test(`a top-up by ${carrier}`, () => {
    const { engine, trx } = reloading('mock-paypal-ada-1');
    assert.equal(topUp(engine, params(trx), headers, body(trx))[0], 200);
  });

test('what is refused: wrong credentials, no reference, a wrong one, auto reload that is off or by card, a refused payment', () => {
  const { engine, ada: person, account, trx } = reloading('mock-paypal-ada-1');
  const before = account().balance;
  assert.deepEqual(topUp(engine, { ...credentials, api_secret: 'wrong', trx }), coded(401, 'authentication failed'));
  assert.deepEqual(topUp(engine, credentials), [
    400,
    { type: 'BAD_REQUEST', error_title: 'Bad Request', invalid_parameters: { trx: 'Is required.' } },
  ]);
  assert.deepEqual(topUp(engine, { ...credentials, trx: '8ef2447e69604f642ae59363aa5f781b' }), coded(420, 'topup failed'));
  person.call('putAutoReload', { enabled: false, methodId: account().methods[0]!.id, amount: 2000, threshold: 0 });
  assert.deepEqual(topUp(engine, { ...credentials, trx }), coded(401, 'not auto-reload enabled'));
  assert.equal(account().balance, before);

  const byCard = reloading('mock-visa-ada-1');
  assert.deepEqual(topUp(byCard.engine, { ...credentials, trx: byCard.trx }), coded(401, 'not auto-reload enabled'));

  const refused = reloading('mock-paypal-ada-1');
  const world = refused.engine.world;
  const poor = { ...refused.account(), methods: refused.account().methods.map((it) => ({ ...it, firstAmount: 200_100 })) };
  refused.engine.replace({ ...world, accounts: world.accounts.set(poor.id, poor) });
  assert.deepEqual(topUp(refused.engine, { ...credentials, trx: refused.trx }), coded(420, 'topup failed'));
  assert.equal(refused.engine.world.payments.values().find((it) => it.automatic)!.decline, 'insufficientFunds');
});

interface WithAccount {
  readonly account: { checkBalance(done: Callback): void; topUp(trx: string, done: Callback): void };
}
type Callback = (error: unknown, data: unknown) => void;
const told = (call: (done: Callback) => void): Promise<unknown> =>
  new Promise((resolve, reject) => call((error, data) => (error ? reject(error) : resolve(data))));

/** The official clients, unmodified, pointed at the mock by their own options. */
async function clients(engine: Engine) {
  const server = await serve(engine);
  after(() => server.close());
  const { apiKey, apiSecret } = ada;
  const vonage = new Vonage(new Auth({ apiKey, apiSecret }), { restHost: server.url, apiHost: server.url });
  const options = { restHost: '127.0.0.1', apiHost: '127.0.0.1', port: server.port } as never;
  const nexmo = new Nexmo({ apiKey, apiSecret }, options) as Nexmo & WithAccount;
  return { vonage, nexmo };
}

test('@vonage/server-sdk asks for the balance, and tops up', async () => {
  const { engine, trx } = reloading('mock-paypal-ada-1');
  const { vonage } = await clients(engine);
  assert.deepEqual(await vonage.accounts.getBalance(), { value: 52, autoReload: true });
  const answer: unknown = await vonage.accounts.topUpBalance(trx);
  assert.match(JSON.stringify(answer), /"success"/);
  assert.deepEqual(await vonage.accounts.getBalance(), { value: 102, autoReload: true });
  const error = (await vonage.accounts.topUpBalance('nonsense').catch((it: unknown) => it)) as { response: Response };
  assert.deepEqual([error.response.status, await error.response.json()], coded(420, 'topup failed'));
});

test('nexmo asks for the balance, and tops up', async () => {
  const { engine, trx } = reloading('mock-paypal-ada-1');
  const { nexmo } = await clients(engine);
  assert.deepEqual(await told((done) => nexmo.account.checkBalance(done)), { value: 52, autoReload: true });
  assert.deepEqual(await told((done) => nexmo.account.topUp(trx, done)), coded(200, 'success')[1]);
  assert.deepEqual(await told((done) => nexmo.account.checkBalance(done)), { value: 102, autoReload: true });
  const error = (await told((done) => nexmo.account.topUp('nonsense', done)).catch((it: unknown) => it)) as {
    statusCode: number;
    body: unknown;
  };
  assert.deepEqual([error.statusCode, error.body], coded(420, 'topup failed'));
});

test('auto reload that is off shows in the balance', async () => {
  const { vonage } = await clients(stage().engine);
  assert.deepEqual(await vonage.accounts.getBalance(), { value: 2, autoReload: false });
});

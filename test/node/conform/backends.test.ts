import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada } from '../../../mocks/index.js';
import type { WireRequest, WireResponse } from '../../../src/api/wire.js';
import { changed, engineOf, named, results, straight } from './stage.js';

const html: WireResponse = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' };
type Change = Parameters<typeof changed>[1];

const broken: readonly [what: string, change: Change, fails: readonly string[]][] = [
  [
    'makes a payment for each call',
    (request, answer) => {
      if (request.method !== 'POST' || request.url !== '/payments') return answer();
      return again(request, 'idempotencyKey');
    },
    ['payments.idempotency'],
  ],
  [
    'gives an amount as a number',
    async (request, answer) => {
      const made = await answer();
      return request.url === '/balance' && made.status === 200
        ? { ...made, body: String(made.body).replace(/"amount":"([\d.]+)"/, '"amount":$1') }
        : made;
    },
    ['getBalance.answer', 'demo.credit', 'ledger.sum', 'payments.transfer', 'alerts.kept', 'numbers.rent', 'numbers.unknown'],
  ],
  [
    'refuses in HTML',
    async (request, answer) => {
      const made = await answer();
      return request.url === '/alerts' && made.status >= 400
        ? { status: made.status, headers: { 'content-type': 'text/html' }, body: '<h1>No</h1>' }
        : made;
    },
    ['getAlerts.unauthorized', 'putAlerts.unauthorized', 'putAlerts.malformed', 'putAlerts.mistyped'],
  ],
  [
    'falls over',
    async (request, answer) =>
      request.url === '/display-currency' && request.method === 'PUT'
        ? { status: 500, headers: { 'content-type': 'text/plain' }, body: 'oops' }
        : answer(),
    ['putDisplayCurrency.unauthorized', 'putDisplayCurrency.malformed', 'putDisplayCurrency.mistyped', 'alerts.kept'],
  ],
  [
    'never locks',
    async (request, answer) => {
      const made = await answer();
      const lock = request.url === '/sessions' && made.status === 429;
      const body = JSON.stringify({ code: 'invalid', fields: { password: { code: 'wrongCredentials' } } });
      return lock ? { ...made, status: 422, body } : made;
    },
    ['session.lock'],
  ],
  [
    'takes a session that has ended for one that goes on',
    async (request, answer) =>
      request.method === 'DELETE' && request.url === '/session' ? { ...html, status: 200, body: '{}' } : answer(),
    ['session.end', 'signOut.unauthorized'],
  ],
];

let keys = 0;
/** The same call, as if its key had never been seen. */
function again(request: WireRequest, key: string): Promise<WireResponse> {
  const { body = '' } = request;
  return carry({ ...request, body: body.replace(new RegExp(`"${key}":"[^"]*"`), `"${key}":"another-key-${++keys}"`) });
}
let carry = straight(engineOf());

for (const [what, change, fails] of broken) {
  test(`a backend that ${what} fails the checks that ask for it, and no others`, async () => {
    carry = straight(engineOf());
    const all = await results({ transport: changed(carry, change) });
    assert.deepEqual(named(all, 'fails').toSorted(), [...fails].toSorted());
    for (const { why } of all) assert.ok(!/Bearer|correct horse|battery staple/.test(why), why);
  });
}

test('what a backend has not is not implemented, and fails nothing', async () => {
  const lacks = /^\/(alerts|users|numbers|short-codes|opt-ins)/;
  const transport = changed(straight(engineOf()), async ({ url }, answer) => (lacks.test(url) ? html : answer()));
  const all = await results({ transport });
  assert.deepEqual(named(all, 'fails'), []);
  const missing = named(all, 'notImplemented');
  for (const id of ['alerts.kept', 'users.permissions', 'numbers.rent', 'shortCodes.pin', 'getAlerts.answer'])
    assert.ok(missing.includes(id), id);
  assert.ok(!missing.includes('getBalance.answer'));
});

test('without control, what takes a PIN is skipped and says so; an account of one’s own is read', async () => {
  const all = await results({ transport: straight(engineOf()), control: false, account: ada });
  assert.deepEqual(named(all, 'fails'), []);
  assert.ok(named(all, 'holds').includes('ledger.sum'));
  const [skipped] = all.filter(({ id }) => id === 'signUp.pin');
  assert.deepEqual([skipped?.outcome, skipped?.why], ['skipped', 'takes control of the clock and the outbox']);
  const nobody = await results({ transport: straight(engineOf()), control: false, only: (id) => id === 'ledger.sum' });
  assert.equal(nobody[0]?.outcome, 'skipped');
});

test('a backend that is not there fails, with the reason', async () => {
  const transport = () => Promise.reject(new TypeError('connection refused'));
  await assert.rejects(results({ transport, only: (id) => id === 'getBalance.unauthorized' }), /connection refused/);
});

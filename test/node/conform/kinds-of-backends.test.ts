import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada } from '../../../mocks/index.js';
import type { Transport, WireRequest, WireResponse } from '../../../src/api/wire.js';
import { changed, engineOf, named, results, straight } from './stage.js';

const html: WireResponse = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' };

test('a backend that keeps its sessions in cookies is held to the same', async () => {
  const ask = straight(engineOf());
  const transport: Transport = async (request) => {
    const token = /session=([^;]*)/.exec(request.headers['cookie'] ?? '')?.[1];
    const made = await ask({ ...request, headers: { ...request.headers, ...(token && { authorization: `Bearer ${token}` }) } });
    const begun = /"token":"([^"]+)"/.exec(String(made.body))?.[1];
    if (begun === undefined) return made;
    const cookie = `theme=dark; Expires=Wed, 21 Oct 2099 07:28:00 GMT, session=${begun}; HttpOnly; Path=/`;
    return {
      ...made,
      headers: { ...made.headers, 'set-cookie': cookie },
      body: String(made.body).replace(/,?"token":"[^"]+"/, ''),
    };
  };
  assert.deepEqual(named(await results({ transport }), 'fails'), []);
});

test('amounts with more decimals are the same amounts', async () => {
  const transport = changed(straight(engineOf()), async ({ url }, answer) => {
    const made = await answer();
    return url === '/balance' ? { ...made, body: String(made.body).replace(/("amount":"\d+\.\d{4})"/, '$10000"') } : made;
  });
  assert.deepEqual(named(await results({ transport }), 'fails'), []);
});

test('a backend that counts no days, and gives the requests of all, is as good', async () => {
  const ask = straight(engineOf());
  const without = ({ url, ...request }: WireRequest) => ask({ ...request, url: url.replace(/([?&])days=[^&]*&?/, '$1') });
  const all = await results({ transport: async (request) => without(request) });
  assert.deepEqual(named(all, 'fails'), []);
  assert.ok(named(all, 'holds').includes('usage.countedDays'));
});

test('without sign-ups of its own, an account is enough for the rest', async () => {
  const transport = changed(straight(engineOf()), async ({ url }, answer) =>
    url.startsWith('/sign-ups') ? { ...html, status: 501 } : answer(),
  );
  const all = await results({ transport, account: ada });
  assert.deepEqual(named(all, 'fails'), []);
  assert.ok(named(all, 'holds').includes('getBalance.answer'));
  assert.deepEqual(all.find(({ id }) => id === 'demo.credit')?.why, 'startSignUp, verifySignUp');
});

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
  assert.deepEqual([skipped?.outcome, skipped?.why], ['skipped', 'takes control of the outbox, for a PIN']);
  assert.equal(all.find(({ id }) => id === 'signUp.expiry')?.why, 'takes control of the clock and the outbox');
  const nobody = await results({ transport: straight(engineOf()), control: false, only: (id) => id === 'ledger.sum' });
  assert.equal(nobody[0]?.outcome, 'skipped');
});

test('a backend that is not there fails, with the reason', async () => {
  const transport = () => Promise.reject(new TypeError('connection refused'));
  await assert.rejects(results({ transport, only: (id) => id === 'getBalance.unauthorized' }), /connection refused/);
});

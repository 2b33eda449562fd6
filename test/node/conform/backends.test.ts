import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada } from '../../../mocks/index.js';
import type { Transport, WireRequest, WireResponse } from '../../../src/api/wire.js';
import { changed, engineOf, named, results, straight } from './stage.js';

const html: WireResponse = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' };
type Change = Parameters<typeof changed>[1];

const broken: readonly [what: string, change: Change, fails: readonly string[]][] = [
  [
    'calls a program once only',
    async (request, answer) => {
      const made = await answer();
      if (!request.url.startsWith('/_mock/callbacks')) return made;
      return { ...made, body: String(made.body).replace(/"attempts":\[(\{[^}]*\})[^\]]*\]/g, '"attempts":[$1]') };
    },
    ['callbacks.retries'],
  ],
  [
    'takes any code',
    async (request, answer) => {
      const made = await answer();
      if (!/^\/verify\/check|^\/v2\/verify\/[^/]+$/.test(request.url) || made.status >= 500) return made;
      return { ...made, status: 200, body: '{"status":"0"}' };
    },
    ['publicApi.verify', 'publicApi.verifyYounger'],
  ],
  [
    'shows a private key again',
    async (request, answer) => {
      const made = await answer();
      if (request.method !== 'GET' || !request.url.startsWith('/v2/applications/')) return made;
      return { ...made, body: String(made.body).replace('"public_key"', '"private_key":"x","public_key"') };
    },
    ['publicApi.applications'],
  ],
  [
    'says that it forgets, and keeps all',
    async (request, answer) => (request.url === '/v1/redact/transaction' ? { status: 204, headers: {}, body: '' } : answer()),
    ['publicApi.redaction'],
  ],
  [
    'ends calls when they begin',
    async (request, answer) => {
      const made = await answer();
      return request.url.startsWith('/v1/calls/')
        ? { ...made, body: String(made.body).replace('"answered"', '"completed"') }
        : made;
    },
    ['publicApi.calls'],
  ],
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
    [
      'getBalance.answer',
      'demo.credit',
      'ledger.sum',
      'payments.transfer',
      'alerts.kept',
      'numbers.rent',
      'numbers.taken',
      'numbers.cancel',
      'numbers.unknown',
    ],
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
    ['session.lock', 'session.unlock'],
  ],
  [
    'takes a session that has ended for one that goes on',
    async (request, answer) =>
      request.method === 'DELETE' && request.url === '/session' ? { ...html, status: 200, body: '{}' } : answer(),
    ['session.end', 'signOut.unauthorized'],
  ],
  [
    'rents for each call',
    (request, answer) => (request.method === 'POST' && request.url === '/numbers' ? again(request, 'idempotencyKey') : answer()),
    ['numbers.rent'],
  ],
  [
    'keeps the keys of all accounts in one place',
    (request, answer) => known(request, answer),
    ['numbers.keyScope', 'payments.keyScope'],
  ],
  [
    'takes whatever it is given, and forgets it',
    async (request, answer) => {
      const made = await answer();
      const refused = request.method === 'PUT' && request.url === '/alerts' && made.status >= 400 && made.status !== 401;
      return refused ? carry({ method: 'GET', url: '/alerts', headers: request.headers }) : made;
    },
    ['putAlerts.malformed', 'putAlerts.mistyped'],
  ],
  [
    'takes whatever it is given for something else',
    async (request, answer) => {
      const made = await answer();
      const refused = request.method === 'PUT' && request.url === '/display-currency' && made.status === 422;
      return refused ? carry({ ...request, body: '{"currency":"USD"}' }) : made;
    },
    ['putDisplayCurrency.mistyped', 'refusals.unchanged'],
  ],
  [
    'writes a wrong sum beside an entry',
    async (request, answer) => {
      const made = await answer();
      return request.url.startsWith('/ledger') && made.status === 200
        ? { ...made, body: String(made.body).replace(/"balanceAfter":"\d/, '"balanceAfter":"9') }
        : made;
    },
    ['ledger.sum', 'balances.days'],
  ],
  [
    'gives the first page again and again',
    (request, answer) =>
      request.url.startsWith('/ledger') ? carry({ ...request, url: request.url.replace(/&after=[^&]*/, '') }) : answer(),
    ['listLedger.pages'],
  ],
  [
    'says that it sorts, and does not',
    async (request, answer) => {
      const sort = /[?&]sort=([^&]*)/.exec(request.url)?.[1];
      if (sort === undefined) return answer();
      const made = await carry({ ...request, url: request.url.replace(/([?&])sort=[^&]*/, '$1') });
      return { ...made, body: String(made.body).replace(/"sort":"[^"]*"/, `"sort":"${sort}"`) };
    },
    ['listLedger.sorted', 'payments.sorted', 'optIns.sorted'],
  ],
  [
    'takes no notice of the order that is asked for, and names its own',
    (request, answer) =>
      /[?&]sort=/.test(request.url) ? carry({ ...request, url: request.url.replace(/([?&])sort=[^&]*/, '$1') }) : answer(),
    ['listLedger.sorted', 'listPayments.sorted', 'searchRequests.sorted', 'payments.sorted', 'optIns.sorted'],
  ],
  [
    'counts the last days up to another than that of the newest request',
    async (request, answer) => {
      const made = await answer();
      return /[?&]days=/.test(request.url) && made.status === 200
        ? { ...made, body: String(made.body).replace(/"until":"[^"]*"/, '"until":"2038-01-19"') }
        : made;
    },
    ['usage.countedDays'],
  ],
  [
    'leaves out the newest of the last days',
    (request, answer) => {
      if (!/[?&]days=/.test(request.url)) return answer();
      return carry({ ...request, url: request.url.replace('size=', 'offset=1&size=') });
    },
    ['usage.countedDays'],
  ],
  [
    'sums up a page of payments instead of all',
    async (request, answer) => {
      const made = await answer();
      if (!request.url.startsWith('/payments?') || made.status !== 200) return made;
      const page = JSON.parse(String(made.body)) as {
        readonly items: readonly { readonly status: string; readonly amount: number }[];
      };
      const sumOf = (status: string) => {
        const own = page.items.filter((it) => it.status === status);
        return { payments: own.length, amount: own.reduce((sum, { amount }) => sum + amount, 0) };
      };
      return { ...made, body: JSON.stringify({ ...page, sums: { succeeded: sumOf('succeeded'), pending: sumOf('pending') } }) };
    },
    ['payments.sums'],
  ],
  [
    'sums up all payments, whichever match',
    async (request, answer) => {
      const made = await answer();
      if (!/^\/payments\?.*status=/.test(request.url) || made.status !== 200) return made;
      const all = await carry({ ...request, url: '/payments' });
      const { sums } = JSON.parse(String(all.body)) as { readonly sums: object };
      return { ...made, body: JSON.stringify({ ...(JSON.parse(String(made.body)) as object), sums }) };
    },
    ['payments.sums'],
  ],
  ['finds no numbers by their digits', (request, answer) => withoutParameter('digits', request, answer), ['optIns.found']],
  [
    'takes no notice of whether numbers may be texted',
    (request, answer) => withoutParameter('optedIn', request, answer),
    ['optIns.found'],
  ],
];

/** Handles a call to the opt-ins without a part of its query. */
function withoutParameter(name: string, request: WireRequest, answer: () => Promise<WireResponse>): Promise<WireResponse> {
  const url = request.url.replace(new RegExp(`([?&])${name}=[^&]*`), '$1');
  return request.url.startsWith('/short-codes/opt-ins') && url !== request.url ? carry({ ...request, url }) : answer();
}

let keys = 0;
/** Handles a call as if its idempotency key were new. */
function again(request: WireRequest, key: string): Promise<WireResponse> {
  const { body = '' } = request;
  return carry({ ...request, body: body.replace(new RegExp(`"${key}":"[^"]*"`), `"${key}":"another-key-${++keys}"`) });
}
/** Answers with the first answer to an idempotency key, whoever calls. */
function known({ body = '' }: WireRequest, answer: () => Promise<WireResponse>): Promise<WireResponse> {
  const [key] = /"idempotencyKey":"[^"]*"/.exec(body) ?? [];
  if (key === undefined) return answer();
  const first = answers.get(key) ?? answer();
  answers.set(key, first);
  return first;
}
const answers = new Map<string, Promise<WireResponse>>();

let carry = straight(engineOf());

for (const [what, change, fails] of broken) {
  test(`a backend that ${what} fails the checks that ask for it, and no others`, async () => {
    carry = straight(engineOf('runningDry'));
    answers.clear();
    const all = await results({ transport: changed(carry, change), account: ada });
    assert.deepEqual(named(all, 'fails').toSorted(), [...fails].toSorted());
  });
}

/** The secrets in a text: passwords, PINs, tokens, API secrets. */
const secretsIn = (text: string): readonly string[] =>
  Array.from(
    text.matchAll(/(?:"(?:token|secret|pin|password|currentPassword)":"|Bearer |is the PIN |password )([^"\s]{6,})/g),
    ([, it = '']) => it,
  );

test('whatever a backend does wrong, no secret is in the report', async () => {
  const known = new Set<string>();
  const ask = straight(engineOf());
  const transport: Transport = async (request) => {
    const made = await ask(request);
    for (const text of [request.body ?? '', request.headers['authorization'] ?? '', String(made.body)])
      for (const secret of secretsIn(text)) known.add(secret);
    const inside = request.url.startsWith('/_mock/') || request.url.startsWith('/sign-ups') || request.url === '/sessions';
    // Every third answer is wrong, and quotes everything that was sent.
    return inside || known.size % 3 > 0 ? made : { ...made, status: 200, body: `oops ${request.body} ${made.body}` };
  };
  const all = await results({ transport, account: ada });
  assert.ok(named(all, 'fails').length > 10 && known.size > 50);
  const told = JSON.stringify(all);
  for (const secret of known) if (/\d|battery/.test(secret)) assert.ok(!told.includes(secret), secret);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permissions, type Permission } from '../../../src/api/endpoint.js';
import { contract } from '../../../src/api/contract.js';
import { routes } from '../../../mocks/developer/index.js';
import { turnedAway } from '../../../mocks/rules/api-access.js';
import { scenarios, type World } from '../../../mocks/index.js';
import { known } from '../../../mocks/world/world.js';
import { frozen } from '../money/stage.js';
import { asking, basic, type Data } from './stage.js';

const team = [
  ['paula', 'team0001', 'TeamSecret000001', ['payments']],
  ['nora', 'team0002', 'TeamSecret000002', ['numbers']],
  ['rita', 'team0003', 'TeamSecret000003', ['requests']],
  ['vera', 'team0004', 'TeamSecret000004', ['verify']],
  ['uma', 'team0005', 'TeamSecret000005', ['usage']],
  ['alan', 'team0006', 'TeamSecret000006', permissions],
  ['nils', 'team0007', 'TeamSecret000007', []],
  ['ada', 'ada00001', 'AdaSecret0000001', permissions],
] as const satisfies readonly (readonly [string, string, string, readonly Permission[]])[];

/** Every key may send, and read prices and its own secrets; at zero balance, only reading the balance and topping up work. */
interface Row {
  readonly needs: readonly Permission[];
  readonly atZero?: true;
  /** True for what only the primary user may. */
  readonly primary?: true;
  readonly path?: string;
  readonly data?: Data;
}
const all: Row = { needs: [] };
const numbers: Row = { needs: ['numbers'] };
const requests: Row = { needs: ['requests'] };
const sms: Row = { needs: [], data: { from: 'Acme', to: '447700900500', text: 'Hi' } };
const number: Row = { needs: ['numbers'], data: { country: 'GB', msisdn: '447700900001' } };
const verify = 'account_id=ada00001&product=VERIFY-API';

/** The same request by GET and by POST. */
const both = (path: string, data: Readonly<Record<string, string>>, needs: Row['needs'] = []): Readonly<Record<string, Row>> => ({
  [`GET ${path}`]: { needs, path: `${path}?${new URLSearchParams(data)}` },
  [`POST ${path}`]: { needs, data },
});
const app = { name: 'Switchboard', capabilities: {} };
const text = { channel: 'sms', message_type: 'text', to: '447700900500', from: 'Acme', text: 'Hi' };
/** Calls take a token alone, so that every key is refused alike. */
const calls: Readonly<Record<string, Row>> = {
  'GET /v1/calls': all,
  'POST /v1/calls': all,
  'GET /v1/calls/{callId}': all,
  'PUT /v1/calls/{callId}': all,
  'PUT /v1/calls/{callId}/talk': all,
  'DELETE /v1/calls/{callId}/talk': all,
  'PUT /v1/calls/{callId}/stream': all,
  'DELETE /v1/calls/{callId}/stream': all,
  'PUT /v1/calls/{callId}/dtmf': all,
};
const primary: Row = { needs: [], primary: true };
const amount = { needs: [], primary: true, data: { from: 'ada00001', to: 'nobody', amount: 1 } } as const;
const subaccounts: Readonly<Record<string, Row>> = {
  'GET /accounts/{apiKey}/subaccounts': primary,
  'POST /accounts/{apiKey}/subaccounts': { ...primary, data: { name: 'Sales', use_primary_account_balance: false } },
  'GET /accounts/{apiKey}/subaccounts/{subaccountKey}': primary,
  'PATCH /accounts/{apiKey}/subaccounts/{subaccountKey}': { ...primary, data: { suspended: true } },
  'GET /accounts/{apiKey}/balance-transfers': primary,
  'POST /accounts/{apiKey}/balance-transfers': amount,
  'GET /accounts/{apiKey}/credit-transfers': primary,
  'POST /accounts/{apiKey}/credit-transfers': amount,
  'POST /accounts/{apiKey}/transfer-number': { ...primary, data: { from: 'ada00001', to: 'x', number: '1', country: 'GB' } },
};
const products: Readonly<Record<string, Row>> = {
  'POST /v1/messages': { needs: [], data: text },
  ...calls,
  ...subaccounts,
  'POST /v1/redact/transaction': { needs: ['requests'], data: { id: 'x', product: 'sms' } },
  'POST /conversions/sms': { needs: [], data: { 'message-id': 'x', delivered: true } },
  'POST /conversions/voice': { needs: [], data: { 'message-id': 'x', delivered: true } },
  'POST /v2/verify': { needs: ['verify'], data: { brand: 'Acme', workflow: [{ channel: 'sms', to: '447700900500' }] } },
  'POST /v2/verify/{requestId}': { needs: ['verify'], data: { code: '1234' } },
  'DELETE /v2/verify/{requestId}': { needs: ['verify'] },
  'POST /v2/verify/{requestId}/next_workflow': { needs: ['verify'] },
  'GET /v2/applications': numbers,
  'POST /v2/applications': { needs: ['numbers'], data: app },
  'GET /v2/applications/{applicationId}': numbers,
  'PUT /v2/applications/{applicationId}': { needs: ['numbers'], data: app },
  'DELETE /v2/applications/{applicationId}': numbers,
  ...both('/verify/json', { number: '447700900500', brand: 'Acme' }, ['verify']),
  ...both('/verify/psd2/json', { number: '447700900500', payee: 'Acme', amount: '48.00' }, ['verify']),
  ...both('/verify/check/json', { request_id: 'x', code: '1234' }, ['verify']),
  ...both('/verify/control/json', { request_id: 'x', cmd: 'cancel' }, ['verify']),
  ...both('/verify/search/json', { request_id: 'x' }, ['verify']),
  ...both('/ni/basic/json', { number: '447700900500' }),
  ...both('/ni/standard/json', { number: '447700900500' }),
  ...both('/ni/advanced/json', { number: '447700900500' }),
  ...both('/ni/advanced/async/json', { number: '447700900500', callback: 'https://ada.example/looked-up' }),
};

/** Requirements of each route of the public API; `path` is a request for a route with parameters. */
const matrix: Readonly<Record<string, Row>> = {
  'GET /account/get-balance': { needs: [], atZero: true },
  'POST /account/top-up': { needs: ['payments'], atZero: true },
  'POST /account/settings': all,
  'GET /accounts/{apiKey}/secrets': all,
  'POST /accounts/{apiKey}/secrets': { needs: [], data: { secret: 'Another1secret' } },
  'GET /accounts/{apiKey}/secrets/{secretId}': all,
  'DELETE /accounts/{apiKey}/secrets/{secretId}': all,
  'GET /sms/json': { ...all, path: '/sms/json?from=Acme&to=447700900500&text=Hi' },
  'POST /sms/json': sms,
  'GET /sc/us/2fa/json': all,
  'POST /sc/us/2fa/json': all,
  'GET /sc/us/alert/json': all,
  'POST /sc/us/alert/json': all,
  'GET /sc/us/marketing/json': all,
  'POST /sc/us/marketing/json': all,
  'GET /sc/us/alert/opt-in/query/json': numbers,
  'POST /sc/us/alert/opt-in/query/json': numbers,
  'GET /sc/us/alert/opt-in/manage/json': { needs: ['numbers'], path: '/sc/us/alert/opt-in/manage/json?msisdn=12025550111' },
  'POST /sc/us/alert/opt-in/manage/json': { needs: ['numbers'], data: { msisdn: '12025550111' } },
  'GET /number/search': { needs: ['numbers'], path: '/number/search?country=GB' },
  'GET /account/numbers': numbers,
  'POST /number/buy': number,
  'POST /number/cancel': number,
  'POST /number/update': number,
  'GET /account/get-pricing/outbound': { needs: [], path: '/account/get-pricing/outbound?country=GB' },
  'GET /account/get-pricing/outbound/{type}': { needs: [], path: '/account/get-pricing/outbound/sms?country=GB' },
  'GET /account/get-full-pricing/outbound/{type}': { needs: [], path: '/account/get-full-pricing/outbound/sms' },
  'GET /account/get-prefix-pricing/outbound': { needs: [], path: '/account/get-prefix-pricing/outbound?prefix=44' },
  'GET /account/get-prefix-pricing/outbound/{type}': { needs: [], path: '/account/get-prefix-pricing/outbound/sms?prefix=44' },
  'GET /account/get-phone-pricing/outbound/{type}': {
    needs: [],
    path: '/account/get-phone-pricing/outbound/sms?phone=447700900500',
  },
  'GET /search/message': { needs: ['requests'], path: '/search/message?id=1' },
  'GET /search/messages': { needs: ['requests'], path: '/search/messages?ids=1' },
  'GET /search/rejections': { needs: ['requests'], path: '/search/rejections?date=2026-03-01&to=447700900500' },
  'GET /v2/reports/records': {
    needs: ['verify'],
    path: `/v2/reports/records?${verify}&date_start=2026-03-01T00:00:00Z&date_end=2026-03-01T09:00:00Z`,
  },
  'POST /v2/reports': { needs: ['verify'], data: { account_id: 'ada00001', product: 'VERIFY-API' } },
  'GET /v2/reports': { needs: ['requests'], path: '/v2/reports?account_id=ada00001&status=SUCCESS' },
  'GET /v2/reports/{reportId}': requests,
  'DELETE /v2/reports/{reportId}': requests,
  'GET /v3/media/{reportId}': requests,
  ...products,
};

const own = new Set<string>(Object.values(contract).map(({ route }) => route));
const apiRoutes = routes.filter((route) => !own.has(route));

test('every route of the public API stands in the matrix', () =>
  assert.deepEqual(Object.keys(matrix).toSorted(), apiRoutes.toSorted()));

interface Told {
  readonly 'error-code-label'?: string;
  readonly type?: string;
  /** Of Number Insight, a number. */
  readonly status?: string | number;
  readonly messages?: readonly { readonly status: string }[];
}
/** Result of a call, as far as access is concerned. */
function verdict(status: number, { 'error-code-label': label, type, messages, status: own }: Told): string {
  const said = String(messages?.[0]?.status ?? own);
  if (said === '4') return '4';
  if (said === '9') return 'no credit';
  if (/^[1-9]\d*$/.test(said)) return 'refused in the body';
  if (status === 401 && label === 'authentication failed') return '401';
  if (status === 403 && /#(forbidden|unprovisioned)$/.test(type ?? '')) return '403';
  if (status === 420 && label === 'method failed') return 'failed';
  return status === 402 && type?.endsWith('#low-balance') ? 'no credit' : 'done';
}

async function ask(world: World, route: string, key: string, secret: string) {
  const engine = frozen(world);
  const { path, data } = matrix[route]!;
  const [method = '', template = ''] = route.split(' ');
  const secretId = engine.world.users.get(engine.world.apiKeys.get(key)!)!.secrets[0]!.id;
  const url = (path ?? template).replace('{apiKey}', key).replace('{secretId}', secretId).replace('{reportId}', 'nobody');
  const [status, told] = await asking(engine)(method, url, data, basic(key, secret));
  return { verdict: verdict(status, told as Told), status, after: engine.world };
}

const withTeam = scenarios.manyUsers();
const broke: World = {
  ...withTeam,
  accounts: withTeam.accounts.values().reduce((all, it) => all.set(it.id, { ...it, balance: 0 }), withTeam.accounts),
};

for (const route of apiRoutes) {
  test(`${route} by the key of whoever may, and of no one else`, async () => {
    for (const [name, key, secret, allowed] of team) {
      const { needs, primary: isPrimary } = matrix[route]!;
      const may = needs.every((it) => allowed.some((has) => has === it)) && (!isPrimary || name === 'ada');
      const { verdict: got, after } = await ask(withTeam, route, key, secret);
      assert.equal(got === '401' || got === '403' || got === '4', !may, `${name}: ${got}`);
      if (!may) assert.equal(after, withTeam, `${name} has changed something`);
    }
  });

  test(`${route} at zero balance`, async () => {
    const { verdict: got, status, after } = await ask(broke, route, 'ada00001', 'AdaSecret0000001');
    const refused = got === 'no credit' || got === 'failed';
    assert.equal(refused, !matrix[route]?.atZero, `${status} ${got}`);
    const firsts = after.accounts.values().map(({ firstCallAt }) => firstCallAt);
    assert.deepEqual(firsts, [matrix[route]?.atZero && status === 200 ? after.now : null]);
  });

  test(`${route}: its first success ends getting started, a refusal does not`, async () => {
    const { status, verdict: got, after } = await ask(withTeam, route, 'ada00001', 'AdaSecret0000001');
    const succeeded = status < 300 && got === 'done' && !/sc\/us/.test(route);
    assert.deepEqual(
      withTeam.accounts.values().map(({ id }) => known(after.accounts, id).firstCallAt),
      [succeeded ? after.now : null],
    );
  });
}

test('most routes of the matrix are asked for something that succeeds', async () => {
  const done = await Promise.all(apiRoutes.map((it) => ask(withTeam, it, 'ada00001', 'AdaSecret0000001')));
  assert.ok(done.filter(({ status }) => status < 300).length > 25);
});

test('where texts and receipts go is set by the primary user’s key alone, and by each key its own secret', async () => {
  const settings = async (data: Data, key: string, secret: string) => {
    const engine = frozen(withTeam);
    const [status] = await asking(engine)('POST', '/account/settings', data, basic(key, secret));
    return [status, engine.world === withTeam] as const;
  };
  const webhook = { moCallBackUrl: 'https://example.com/live' };
  assert.deepEqual(await settings(webhook, 'team0006', 'TeamSecret000006'), [401, true]);
  assert.deepEqual(await settings({ drCallBackUrl: '' }, 'team0006', 'TeamSecret000006'), [401, true]);
  assert.deepEqual(await settings({ newSecret: 'Another1secret' }, 'team0006', 'TeamSecret000006'), [200, false]);
  assert.deepEqual(await settings(webhook, 'ada00001', 'AdaSecret0000001'), [200, false]);
});

test('a report about Verify stays with those who may see Verify', async () => {
  const engine = frozen(withTeam);
  const as = asking(engine);
  const wanted = { account_id: 'ada00001', product: 'VERIFY-API' };
  const [, { request_id: id }] = await as('POST', '/v2/reports', wanted, basic('team0006', 'TeamSecret000006'));
  const asRita = basic('team0003', 'TeamSecret000003');
  for (const [method, path] of [
    ['GET', 'v2/reports'],
    ['DELETE', 'v2/reports'],
    ['GET', 'v3/media'],
  ] as const)
    assert.equal((await as(method, `/${path}/${String(id)}`, undefined, asRita))[0], 403, `${method} ${path}`);
});

test('the rule: permission first, then credit', () => {
  const ada = { ...known(withTeam.users, withTeam.apiKeys.get('team0001')!), permissions: ['payments'] as const };
  const rows = [
    ['payments', 1, false, undefined],
    ['payments', 0, false, 'noCredit'],
    ['payments', 0, true, undefined],
    ['numbers', 1, false, 'forbidden'],
    ['numbers', 0, false, 'forbidden'],
    ['signedIn', 1, false, undefined],
    ['primary', 1, false, 'forbidden'],
  ] as const;
  for (const [access, balance, atZero, expected] of rows)
    assert.equal(turnedAway(ada, { balance }, { access, atZero }), expected, `${access} ${balance}`);
});

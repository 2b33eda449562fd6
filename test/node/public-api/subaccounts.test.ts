import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { ada, basic, stage, type Data } from '../keys/stage.js';

type Stage = ReturnType<typeof stage>;
const root = `/accounts/${ada.apiKey}`;
const own = { name: 'Department A', secret: 'Department0001', use_primary_account_balance: false };

const made = async ({ ask }: Stage, wish: object = own): Promise<string> => {
  const [status, body] = await ask('POST', `${root}/subaccounts`, wish);
  assert.equal(status, 200, JSON.stringify(body));
  return String(body['api_key']);
};
const accountOf = ({ engine }: Stage, key: string) =>
  engine.world.accounts.get(engine.world.users.get(engine.world.apiKeys.get(key)!)!.accountId)!;
const balance = (it: Stage, key: string): number => accountOf(it, key).balance;
const transfer = ({ ask }: Stage, from: string, to: string, amount: unknown) =>
  ask('POST', `${root}/balance-transfers`, { from, to, amount, reference: 'March' });

test('a subaccount is made, shown, listed and renamed', async () => {
  const staged = stage();
  const { ask, engine } = staged;
  const [status, body] = await ask('POST', `${root}/subaccounts`, own);
  const key = String(body['api_key']);
  assert.deepEqual(
    [status, body['secret'], body['balance'], body['suspended'], body['primary_account_api_key']],
    [200, own.secret, 0, false, ada.apiKey],
  );
  const [, found] = await ask('GET', `${root}/subaccounts/${key}`);
  assert.deepEqual([found['name'], found['secret'], found['use_primary_account_balance']], ['Department A', undefined, false]);
  const other = await made(staged, { name: 'Department A', use_primary_account_balance: false });
  await ask('PATCH', `${root}/subaccounts/${key}`, { name: 'Sales' });
  const [, all] = await ask('GET', `${root}/subaccounts`);
  const { primary_account: primary, subaccounts } = all['_embedded'] as { primary_account: Data; subaccounts: readonly Data[] };
  assert.equal(primary['api_key'], ada.apiKey);
  assert.equal(subaccounts.length, 2);
  assert.deepEqual(new Map(subaccounts.map((it) => [it['api_key'], it['name']])), new Map([[key, 'Sales'], [other, 'Department A']])); // prettier-ignore
  assert.deepEqual(checkWorld(engine.world), []);
});

test('money goes there and back, to the last decimal, and never more than there is', async () => {
  const staged = stage();
  const { ask, engine } = staged;
  const key = await made(staged);
  const before = balance(staged, ada.apiKey);
  const [status, body] = await transfer(staged, ada.apiKey, key, 1.1111);
  assert.deepEqual(
    [status, body['amount'], body['from'], body['to'], body['reference']],
    [200, 1.1111, ada.apiKey, key, 'March'],
  );
  assert.deepEqual([balance(staged, key), balance(staged, ada.apiKey)], [11_111, before - 11_111]);
  const [refused, why] = await transfer(staged, key, ada.apiKey, 1.1112);
  assert.deepEqual([refused, why['title']], [422, 'Transfer amount is invalid']);
  engine.advance(60_000);
  await transfer(staged, key, ada.apiKey, 0.1111);
  assert.deepEqual([balance(staged, key), balance(staged, ada.apiKey)], [10_000, before - 10_000]);
  const list = async (query: string) =>
    ((await ask('GET', `${root}/balance-transfers?${query}`))[1]['_embedded'] as Data)['balance_transfers'] as readonly Data[];
  assert.deepEqual((await list('')).map((it) => it['amount']), [1.1111, 0.1111]); // prettier-ignore
  assert.equal((await list(`start_date=${new Date(engine.world.now).toISOString()}`)).length, 1);
  assert.equal((await list(`end_date=${new Date(engine.world.now - 1).toISOString()}`)).length, 1);
  assert.deepEqual([(await list(`subaccount=${key}`)).length, (await list('subaccount=nobody')).length], [2, 0]);
  assert.equal((await ask('GET', `${root}/balance-transfers?start_date=soon`))[0], 422);
  for (const wrong of [0, -1, 0.00001, '1', null, 1e12])
    assert.equal((await transfer(staged, ada.apiKey, key, wrong))[0], 422, String(wrong));
  assert.deepEqual(checkWorld(engine.world), []);
});

test('a subaccount sends and pays by its own key, until it is suspended', async () => {
  const staged = stage();
  const { engine, ask } = staged;
  const key = await made(staged);
  const headers = basic(key, own.secret);
  const text = { to: '447700900500', from: 'Acme', text: 'Hi' };
  const send = async () => ((await ask('POST', '/sms/json', text, headers))[1]['messages'] as readonly Data[])[0]!['status'];
  assert.equal(await send(), '9');
  await transfer(staged, ada.apiKey, key, 1);
  const before = balance(staged, ada.apiKey);
  assert.equal(await send(), '0');
  assert.deepEqual([balance(staged, key), balance(staged, ada.apiKey)], [10_000 - 333, before]);
  const suspend = (suspended: boolean) => ask('PATCH', `${root}/subaccounts/${key}`, { suspended });
  assert.equal((await suspend(true))[1]['suspended'], true);
  assert.equal(await send(), '4');
  assert.equal((await ask('GET', '/account/get-balance', undefined, headers))[0], 401);
  await suspend(false);
  assert.equal(await send(), '0');
  assert.deepEqual(checkWorld(engine.world), []);
});

test('a number goes to a subaccount with its day of renewal, and without its settings', async () => {
  const staged = stage('numbers');
  const { engine, ask } = staged;
  const key = await made(staged);
  const { numbers } = accountOf(staged, ada.apiKey);
  const { msisdn, country, renewsAt } = numbers.find(({ routing }) => routing.inboundSms)!;
  const wish = { from: ada.apiKey, to: key, number: msisdn, country };
  const [status, body] = await ask('POST', `${root}/transfer-number`, wish);
  assert.deepEqual([status, body], [200, wish]);
  const [moved] = accountOf(staged, key).numbers;
  assert.deepEqual([moved!.msisdn, moved!.renewsAt, moved!.routing.inboundSms], [msisdn, renewsAt, '']);
  assert.equal(accountOf(staged, ada.apiKey).numbers.length, numbers.length - 1);
  assert.deepEqual(checkWorld(engine.world), []);
  assert.equal((await ask('POST', `${root}/transfer-number`, wish))[0], 404);
  await transfer(staged, ada.apiKey, key, 5);
  engine.advance(40 * 86_400_000);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('nobody has credit to move', async () => {
  const staged = stage();
  const { ask } = staged;
  const key = await made(staged);
  const wish = { from: ada.apiKey, to: key, amount: 1 };
  assert.equal((await ask('POST', `${root}/credit-transfers`, wish))[0], 422);
  assert.deepEqual((await ask('GET', `${root}/credit-transfers`))[1], { _embedded: { credit_transfers: [] } });
});

test('only between an account and its subaccounts, and only the primary user', async () => {
  const staged = stage('manyUsers');
  const { engine, ask } = staged;
  const [one, other] = [await made(staged), await made(staged, { ...own, name: 'Other' })];
  await transfer(staged, ada.apiKey, one, 1);
  const before = engine.world;
  assert.equal((await transfer(staged, one, other, 1))[0], 422);
  assert.equal((await transfer(staged, ada.apiKey, ada.apiKey, 1))[0], 422);
  assert.equal((await transfer(staged, ada.apiKey, 'nobody', 1))[0], 404);
  assert.equal((await ask('GET', `${root}/subaccounts/nobody`))[0], 404);
  const nested = await ask('POST', `/accounts/${one}/subaccounts`, own, basic(one, own.secret));
  assert.deepEqual([nested[0], nested[1]['title']], [403, 'Authorisation error']);
  assert.equal((await ask('GET', `/accounts/${one}/subaccounts`))[0], 404);
  const uma = basic('team0005', 'TeamSecret000005');
  assert.equal((await ask('GET', '/accounts/team0005/subaccounts', undefined, uma))[0], 403);
  assert.equal((await ask('GET', `${root}/subaccounts`, undefined, uma))[0], 404);
  assert.equal((await ask('GET', `${root}/subaccounts`, undefined, basic(ada.apiKey, 'wrong')))[0], 401);
  assert.equal(engine.world, before);
});

test('demo mode has none; a shared balance is not there; what is not valid is named', async () => {
  assert.equal((await stage('new').ask('POST', `${root}/subaccounts`, own))[0], 403);
  const staged = stage();
  const { ask } = staged;
  const [status, body] = await ask('POST', `${root}/subaccounts`, { name: 'Shared' });
  assert.deepEqual([status, String(body['detail']).includes('is not part of this mock')], [501, true]);
  for (const wrong of [
    { ...own, name: '' },
    { ...own, secret: 'weak' },
    { ...own, use_primary_account_balance: 'no' },
  ])
    assert.equal((await ask('POST', `${root}/subaccounts`, wrong))[0], 422, JSON.stringify(wrong));
  const key = await made(staged);
  assert.equal((await ask('PATCH', `${root}/subaccounts/${key}`, { use_primary_account_balance: true }))[0], 422);
});

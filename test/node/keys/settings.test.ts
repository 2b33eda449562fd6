import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada as owner, basic, clients, refused, stage, told } from './stage.js';

const limits = { 'max-outbound-request': 30, 'max-inbound-request': 30, 'max-calls-per-second': 30 };
const at = (inbound: string, receipts: string) => ({ 'mo-callback-url': inbound, 'dr-callback-url': receipts, ...limits });
const live = 'https://example.com/live';

test('settings: told without parameters, set one by one, cleared by nothing', async () => {
  const { ask, ada } = stage();
  assert.deepEqual(await settings(''), [200, at('', '')]);
  assert.deepEqual(await settings(`moCallBackUrl=${live}`), [200, at(live, '')]);
  assert.deepEqual(await settings(`drCallBackUrl=${live}/2`), [200, at(live, `${live}/2`)]);
  assert.deepEqual(await settings('moCallBackUrl='), [200, at('', `${live}/2`)]);
  assert.deepEqual(ada.call('getWebhooks', {}), { inboundSms: '', deliveryReceipt: `${live}/2` });

  async function settings(body: string) {
    return (await ask('POST', '/account/settings', body)).slice(0, 2);
  }
});

test('an address that is down, one that is none, and a weak secret are refused; nothing changes', async () => {
  const { ask, engine } = stage();
  const before = JSON.stringify(engine.world);
  const set = async (body: string, headers = basic()) => (await ask('POST', '/account/settings', body, headers)).slice(0, 2);
  const failed = { 'error-code': '420', 'error-code-label': 'method failed' };
  assert.deepEqual(await set('moCallBackUrl=https://example.com/down'), [420, failed]);
  const invalid = (wrong: object) => ({ type: 'BAD_REQUEST', error_title: 'Bad Request', invalid_parameters: wrong });
  assert.deepEqual(await set('drCallBackUrl=nowhere'), [400, invalid({ drCallBackUrl: 'Is not a valid URL.' })]);
  assert.deepEqual(await set('newSecret=weak'), [400, invalid({ newSecret: 'Does not meet complexity requirements.' })]);
  assert.equal((await set('', basic(owner.apiKey, 'x')))[0], 401);
  assert.equal(JSON.stringify(engine.world), before);
});

test('a new secret takes the place of the one that asked for it, and is told once', async () => {
  const { ask } = stage();
  const [, told] = await ask('POST', '/account/settings', 'newSecret=Brand1new2secret');
  assert.equal(told['api-secret'], 'Brand1new2secret');
  assert.equal((await ask('POST', '/account/settings', ''))[0], 401);
  const [status, again] = await ask('POST', '/account/settings', '', basic(owner.apiKey, 'Brand1new2secret'));
  assert.deepEqual([status, 'api-secret' in again], [200, false]);
});

test('@vonage/server-sdk: settings, top-up without auto reload, pricing', async () => {
  const { vonage } = await clients();
  const set = (await vonage.accounts.updateAccountCallbacks({ moCallBackUrl: live, drCallBackUrl: '' })) as unknown;
  assert.equal((set as Record<string, unknown>)['mo-callback-url'] ?? (set as Record<string, unknown>)['moCallbackUrl'], live);
  const topUp = await refused(vonage.accounts.topUpBalance('00X123456Y7890123Z'));
  assert.deepEqual(topUp, [401, { 'error-code': '401', 'error-code-label': 'not auto-reload enabled' }]);
  const prices = (await vonage.pricing.listCountryPricing('sms' as never, 'GB')) as { dialingPrefix?: string };
  assert.equal(prices.dialingPrefix, '44');
});

test('nexmo: both callbacks, a new password, top-up', async () => {
  const { account } = await clients();
  assert.equal((await told((done) => account['updateSMSCallback']!(live, done)))['mo-callback-url'], live);
  assert.equal((await told((done) => account['updateDeliveryReceiptCallback']!(live, done)))['dr-callback-url'], live);
  assert.equal((await refused(told((done) => account['topUp']!('x', done))))[0], 401);
  assert.equal((await told((done) => account['updatePassword']!('Brand1new2secret', done)))['api-secret'], 'Brand1new2secret');
  assert.equal((await refused(told((done) => account['checkBalance']!(done))))[0], 401);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getBalance } from '../../../src/api/account.js';
import { ApiError } from '../../../src/api/errors.js';
import { httpClient, type HttpOptions } from '../../../src/api/http.js';

const body = JSON.stringify({ amount: '5.0000', currency: 'EUR', demo: null });

/** A backend that accepts one token, or one header of the host. */
function stage(taken: string, options: Omit<HttpOptions, 'transport'> = {}) {
  const bearers: string[] = [];
  const client = httpClient({
    ...options,
    transport: async ({ headers }) => {
      const bearer = headers['authorization'] ?? '';
      bearers.push(bearer);
      return bearer === `Bearer ${taken}` ? { status: 200, headers: {}, body } : { status: 401, headers: {}, body: '' };
    },
  });
  const ask = () => client.call(getBalance, {});
  return { client, ask, bearers };
}
const isOut = (error: unknown) => error instanceof ApiError && error.code === 'unauthorized';

test('calls that are refused together ask for one token, and each is made again with it', async () => {
  let asks = 0;
  const { client, ask, bearers } = stage('new', { renew: async () => (asks++, 'new') });
  client.authorize?.('old');
  await Promise.all([ask(), ask(), ask()]);
  assert.equal(asks, 1);
  assert.deepEqual(bearers, [...Array<string>(3).fill('Bearer old'), ...Array<string>(3).fill('Bearer new')]);
  await ask();
  assert.equal(bearers.length, 7);
});

test('a new token that is not taken either is a refusal, and no more is asked', async () => {
  const { client, ask, bearers } = stage('another', { renew: async () => 'new' });
  client.authorize?.('old');
  await assert.rejects(ask, isOut);
  assert.deepEqual(bearers, ['Bearer old', 'Bearer new']);
});

test('where there is no other token, the refusal stands', async () => {
  for (const options of [{}, { renew: () => Promise.reject(new Error('expired too')) }]) {
    const { client, ask, bearers } = stage('new', options);
    client.authorize?.('old');
    await assert.rejects(ask, isOut);
    assert.deepEqual(bearers, ['Bearer old']);
  }
});

test('a host that authorizes by headers of its own renews them itself', async () => {
  let own = 'old';
  const renew = async () => void (own = 'new');
  const { ask, bearers } = stage('new', { renew, headers: () => ({ authorization: `Bearer ${own}` }) });
  await ask();
  assert.deepEqual(bearers, ['Bearer old', 'Bearer new']);
});

test('a call of one session is never repeated with the token of another', async () => {
  let give: (token: string) => void = () => {};
  const { client, ask, bearers } = stage('none', { renew: () => new Promise<string>((then) => (give = then)) });
  client.authorize?.('of Ada');
  const asked = ask();
  await new Promise(setImmediate);
  client.authorize?.('of Charles');
  give('of Ada, renewed');
  await assert.rejects(asked, isOut);
  assert.deepEqual(bearers, ['Bearer of Ada']);
  client.authorize?.();
  await assert.rejects(stage('none').ask, isOut);
});

test('a token is read from its store at first, written there, and taken out at the end', async () => {
  const kept: { token?: string | undefined } = { token: 'of the page before' };
  const tokens = { get: () => kept.token, set: (token?: string) => void (kept.token = token) };
  const { client, ask } = stage('of the page before', { tokens });
  await ask();
  client.authorize?.('another');
  assert.equal(kept.token, 'another');
  client.authorize?.();
  assert.equal(kept.token, undefined);
});

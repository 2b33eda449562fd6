import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getBalance } from '../../../src/api/account.js';
import { getApiKey } from '../../../src/api/api-key.js';
import { checked } from '../../../src/api/client.js';
import type { AnyEndpoint } from '../../../src/api/endpoint.js';
import { ApiError } from '../../../src/api/errors.js';

const balance = { amount: '2.0000', currency: 'EUR', demo: null };

/** A client that records its calls; its endpoints load their schemas when the test lets them. */
function stage() {
  const asked: string[] = [];
  const client = checked(
    () => true,
    async ({ id }) => {
      asked.push(id);
      await settled();
      if (id === 'getApiKey') throw new ApiError('unauthorized');
      return balance;
    },
  );
  let open = () => {};
  let fail: (error: Error) => void = open;
  const gate = new Promise<void>((resolve, reject) => ([open, fail] = [resolve, reject]));
  let loads = 0;
  const late = <E extends AnyEndpoint>(endpoint: E): E => ({
    ...endpoint,
    schemas: async () => {
      if (loads++ === 0) await gate;
      return endpoint.schemas();
    },
  });
  return { client, asked, open, fail, late };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));
const isUnavailable = (error: unknown) =>
  error instanceof ApiError && error.code === 'unavailable' && error.operation === 'getBalance';

test('a call goes out at once; its answer is checked when its schemas are there', async () => {
  const { client, asked, open, late } = stage();
  let isThere = false;
  const answer = client.call(late(getBalance), {}).finally(() => (isThere = true));
  assert.deepEqual(asked, ['getBalance']);
  await settled();
  assert.equal(isThere, false);
  open();
  assert.deepEqual(await answer, balance);
});

test('schemas that do not come are a failure of that call, and the next call loads them again', async () => {
  const { client, asked, fail, late } = stage();
  const read = late(getBalance);
  const answer = client.call(read, {});
  fail(new TypeError('Failed to fetch'));
  await assert.rejects(answer, isUnavailable);
  assert.deepEqual(await client.call(read, {}), balance);
  assert.deepEqual(asked, ['getBalance', 'getBalance']);
});

test('a refusal is told whether schemas come or not', async () => {
  const { client, fail, late } = stage();
  const answer = client.call(late(getApiKey), {});
  fail(new TypeError('Failed to fetch'));
  await assert.rejects(answer, (error: unknown) => error instanceof ApiError && error.code === 'unauthorized');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberPrice } from '../../../mocks/rules/number-prices.js';
import { isDown, replyOf } from '../../../mocks/rules/webhooks.js';

// The service's own prices, and those that follow from a country's name: the same on every machine and in every version.
const prices: readonly (readonly [country: string, mobile: number, landline: number, tollFree: number])[] = [
  ['US', 6700, 5400, 33500],
  ['GB', 12500, 10000, 62500],
  ['IE', 13100, 10500, 65500],
  ['DE', 29100, 23300, 145500],
  ['KE', 26500, 21200, 132500],
  ['JP', 18900, 15200, 94500],
];
for (const [country, ...listed] of prices)
  test(`mobile, landline and toll-free numbers of ${country} cost what they always cost`, () => {
    assert.deepEqual(
      (['mobile', 'landline', 'tollFree'] as const).map((type) => numberPrice(country, type)),
      listed,
    );
  });

const replies: readonly (readonly [path: string, status: number | null, milliseconds: number, body: string, down: boolean])[] = [
  ['live', 200, 90, 'OK', false],
  ['slow?x=1', 200, 9000, 'OK', false],
  ['down/', null, 30_000, '', true],
  ['broken', 500, 120, 'Internal Server Error', true],
  ['anything', null, 0, 'This mock calls nobody unless it is told to: it knows …/live, …/slow, …/down.', false],
];
for (const [path, status, milliseconds, body, down] of replies)
  test(`an endpoint that ends in ${path} answers ${status ?? 'nothing'} after ${milliseconds} ms`, () => {
    const url = `https://example.com/hooks/${path}`;
    assert.deepEqual(replyOf(url), { live: status === 200, status, milliseconds, body });
    assert.equal(isDown(url), down);
  });

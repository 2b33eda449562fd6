import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { callingCodes } from '../../../mocks/rules/countries.js';
import { countryOf } from '../../../mocks/rules/destinations.js';
import { networkOf, networksOf } from '../../../mocks/rules/networks.js';
import { callPrice, countryPrice, networkPrice, priced } from '../../../mocks/rules/prices.js';
import { stage, type Data } from './stage.js';

test('every country has several networks of its own kind, the same every time, and no price is nothing', () => {
  assert.ok(callingCodes.size > 200);
  for (const country of callingCodes.keys()) {
    const networks = networksOf(country);
    assert.ok(networks.length >= 3 && networks.length <= 5, country);
    assert.equal(new Set(networks).size, networks.length, country);
    for (const code of networks) assert.match(code, new RegExp(`^${networks[0]!.slice(0, 3)}\\d{2,3}$`));
    for (const kind of priced)
      for (const network of networks) {
        const price = networkPrice(kind, country, network);
        assert.ok(Number.isInteger(price) && price > 0, `${kind} ${country} ${network}`);
        assert.ok(
          Math.abs(price - countryPrice(kind, country)) <= 0.4 * countryPrice(kind, country) + 1,
          `${kind} ${country} ${network}: ${price}`,
        );
      }
    assert.equal(networkPrice('sms', country, networks[0]!), countryPrice('sms', country));
  }
});

test('a number belongs to one network of its country, with all of its block', () => {
  fc.assert(
    fc.property(fc.constantFrom(...callingCodes), fc.integer({ min: 1_000_000, max: 99_999_999 }), ([, code], rest) => {
      const digits = `${code}${rest}`;
      const country = countryOf(digits)!;
      assert.ok(networksOf(country).includes(networkOf(digits, country)));
      assert.equal(networkOf(digits, country), networkOf(`${digits.slice(0, 6)}00000`, country));
    }),
  );
});

for (const [seconds, minutes] of [
  [0, 0],
  [1, 1],
  [60, 1],
  [61, 2],
  [600, 10],
] as const)
  // prettier-ignore
  test(`a call of ${seconds} s costs ${minutes} minutes`, () => assert.equal(callPrice(70, seconds), 70 * minutes));

const get = '/account/get-';
const answers: readonly [url: string, status: number, says: (data: Data) => unknown, expected: unknown][] = [
  [`${get}pricing/outbound/sms?country=GB`, 200, ({ defaultPrice, dialingPrefix }) => [defaultPrice, dialingPrefix], ['0.03330000', '44']],
  [`${get}pricing/outbound/sms?country=gb`, 200, ({ countryCode, currency }) => [countryCode, currency], ['GB', 'EUR']],
  [`${get}pricing/outbound/sms-transit?country=GB`, 200, ({ defaultPrice }) => defaultPrice, '0.01670000'],
  [`${get}pricing/outbound/voice?country=GB`, 200, ({ networks }) => (networks as Data[]).at(-1)!['networkCode'], 'GB-FIXED'],
  [`${get}pricing/outbound/smoke?country=GB`, 400, ({ invalid_parameters: it }) => it, { type: 'Is invalid.' }],
  [`${get}pricing/outbound/sms`, 400, ({ invalid_parameters: it }) => it, { country: 'Is required.' }],
  [`${get}pricing/outbound/sms?country=ZZ`, 420, (it) => it['error-code-label'], 'method failed'],
  [`${get}pricing/outbound?country=US`, 200, ({ mt, prefix, name }) => [mt, prefix, name], ['0.00570000', '1', 'United States']],
  [`${get}full-pricing/outbound/sms`, 200, ({ count }) => count, String(callingCodes.size)],
  [`${get}prefix-pricing/outbound/sms?prefix=49`, 200, ({ countries }) => (countries as Data[]).map((it) => it['countryCode']), ['DE']],
  [`${get}prefix-pricing/outbound/sms?prefix=999`, 200, (it) => it, { count: '0', countries: [] }],
  [`${get}prefix-pricing/outbound?prefix=44`, 200, ({ count, prices }) => [count, (prices as Data[])[0]!['country']], [1, 'GB']],
  [`${get}phone-pricing/outbound/sms?phone=%2B447700900500`, 200, ({ price, network }) => [price, network], ['0.03330000', '23410']],
  [`${get}phone-pricing/outbound/sms?phone=44`, 420, (it) => it['error-code-label'], 'method failed'],
]; // prettier-ignore
for (const [url, status, says, expected] of answers)
  test(`GET ${url}: ${status}`, async () => {
    const [code, data] = await stage().ask('GET', url);
    assert.deepEqual([code, says(data)], [status, expected]);
  });

test('prices are for those who are known', async () => {
  assert.deepEqual(await stage().ask('GET', `${get}pricing/outbound/sms?country=GB`, undefined, {}), [
    401,
    { currency: 'EUR', code: '401', 'error-code-label': 'authentication failed' },
  ]);
});

test('what a phone is said to cost is what a text to it costs', async () => {
  const { ask, send } = stage();
  for (const to of ['447711900100', '12015550123', '33639980123', '61491570156', '919999900001']) {
    const [, { price }] = await ask('GET', `${get}phone-pricing/outbound/sms?phone=${to}`);
    assert.equal(send({ from: 'Acme', to, text: 'Hi' })[0]!['message-price'], price, to);
  }
});

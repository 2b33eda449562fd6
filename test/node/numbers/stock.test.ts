import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocksOf, countriesWithNumbers } from '../../../mocks/rules/number-blocks.js';
import { countryOf } from '../../../mocks/rules/destinations.js';
import { inStock, searchStock, type StockFilters } from '../../../mocks/rules/stock.js';
import { Table } from '../../../mocks/collections/table.js';

const none: Table<string> = Table.empty;
const all = (country: string, seed = 1, rented = none) => searchStock({ seed, rented }, { country }, 0, Infinity);
const countries = countriesWithNumbers();

test('there are numbers in 25 countries and more, of three types, well over 100,000 of them in one', () => {
  assert.ok(countries.length >= 25, String(countries.length));
  const stock = countries.map((it) => all(it).items);
  assert.deepEqual(new Set(stock.flat().map(({ type }) => type)), new Set(['mobile', 'landline', 'tollFree']));
  assert.ok(Math.max(...stock.map(({ length }) => length)) > 100_000);
  assert.ok(stock.flat().length > 500_000);
});

for (const country of countries)
  test(`the numbers of ${country} are its own, in order, each there once, and found by their digits`, () => {
    const { items, total } = all(country);
    assert.ok(total > 0);
    assert.equal(items.length, total);
    for (const [at, { msisdn }] of items.entries()) {
      assert.ok(at === 0 || items[at - 1]!.msisdn < msisdn, msisdn);
      assert.ok(msisdn.length >= 7 && msisdn.length <= 15, msisdn);
    }
    for (const number of items.filter((_, at) => at % 997 === 0)) {
      assert.equal(countryOf(number.msisdn), country);
      assert.deepEqual(inStock(1, number.msisdn), number);
    }
    const types = new Set(blocksOf(country).map(({ type }) => type));
    for (const type of types) assert.ok(items.some((it) => it.type === type));
    assert.ok(items.every(({ features }) => features.length > 0));
  });

for (const country of ['GB', 'US', 'SE'])
  test(`of the numbers that ${country} could have, those that a search shows are in the stock, and all that end in 98`, () => {
    const found = new Set(all(country).items.map(({ msisdn }) => msisdn));
    const could = blocksOf(country).flatMap(({ prefix, width }) =>
      Array.from({ length: 10 ** width }, (_, end) => prefix + String(end).padStart(width, '0')),
    );
    assert.deepEqual(
      could.filter((msisdn) => inStock(1, msisdn)),
      could.filter((msisdn) => found.has(msisdn)),
    );
    const missing = could.filter((msisdn) => !found.has(msisdn));
    assert.ok(missing.length > could.length / 20 && missing.length < could.length / 5, `${missing.length} of ${could.length}`);
    assert.ok(missing.every((msisdn) => !msisdn.endsWith('98')));
  });

const safe: Readonly<Record<string, RegExp>> = {
  US: /^1\d{3}55501\d\d$/,
  CA: /^1\d{3}55501\d\d$/,
  GB: /^44(7700900\d{3}|20794(60)\d{3}|1\d{2}4960\d{3}|1914980\d{3}|1632960\d{3}|2896496\d{3}|2920180\d{3}|3069990\d{3}|8081570\d{3})$/,
  FR: /^33(199|261|353|465|536|639)\d{6}$/,
  IE: /^3532091\d{5}$/,
  AU: /^61([2378](5550|7010)\d{4}|491570\d{3}|180097570\d)$/,
};
for (const [country, ranges] of Object.entries(safe))
  test(`${country} has only numbers that are kept for films`, () => {
    assert.deepEqual(all(country).items.filter(({ msisdn }) => !ranges.test(msisdn)), []); // prettier-ignore
  });

test('another seed has another stock; the same has the same', () => {
  const numbers = (seed: number) => all('GB', seed).items.map(({ msisdn, features }) => msisdn + features.join());
  assert.deepEqual(numbers(7), numbers(7));
  assert.notDeepEqual(numbers(7), numbers(8));
});

test('what can be had costs the same per country and type: US and GB mobiles as the service had them', () => {
  for (const country of countries)
    for (const type of ['mobile', 'landline', 'tollFree'] as const) {
      const prices = new Set(searchStock({ seed: 1, rented: none }, { country, type }, 0, 50).items.map((it) => it.price));
      assert.ok(prices.size <= 1 && [...prices].every((it) => it > 0 && it % 100 === 0), country);
    }
  const prices = ['12025550198', '14165550198', '447700900998'].map((msisdn) => inStock(1, msisdn)!.price);
  assert.deepEqual(prices, [6700, 6700, 12_500]);
});

for (const digits of ['', '0', '44770090000x', '4477009000011', '999', '1'.repeat(40), 'constructor', '４４7700900001'])
  test(`“${digits}” is no number of the stock`, () => assert.equal(inStock(1, digits), undefined));

const anyFilters = fc.record({
  country: fc.constantFrom('GB', 'SE', 'DE', 'US', 'XX', '__proto__'),
  type: fc.option(fc.constantFrom('mobile', 'landline', 'tollFree'), { nil: undefined }),
  features: fc.subarray(['SMS', 'VOICE'] as const),
  digits: fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: undefined }),
  match: fc.constantFrom(undefined, 'starts', 'contains', 'ends'),
}) as fc.Arbitrary<StockFilters>;

const byHand =
  ({ type, features = [], digits = '', match }: StockFilters) =>
  (it: ReturnType<typeof all>['items'][number]) =>
    (!type || it.type === type) &&
    features.every((name) => it.features.includes(name)) &&
    { starts: it.msisdn.startsWith(digits), contains: it.msisdn.includes(digits), ends: it.msisdn.endsWith(digits) }[
      match ?? 'starts'
    ];

test('a search finds what going through all numbers by hand finds, without those that are rented, page by page', () => {
  const stocks = new Map(['GB', 'SE', 'DE', 'US', 'XX', '__proto__'].map((it) => [it, all(it).items]));
  fc.assert(
    fc.property(anyFilters, fc.nat(40), fc.integer({ min: 1, max: 40 }), fc.nat(), (filters, offset, size, chance) => {
      const stock = stocks.get(filters.country)!;
      const rented = Table.from(stock.filter((_, at) => (at * 7919 + chance) % 5 === 0).slice(0, 300).map((it) => [it.msisdn, 'acc'] as const)); // prettier-ignore
      const expected = stock.filter((it) => !rented.has(it.msisdn)).filter(byHand(filters));
      const found = searchStock({ seed: 1, rented }, filters, offset, size);
      assert.deepEqual(found, { items: expected.slice(offset, offset + size), total: expected.length });
    }),
    { numRuns: 300 },
  );
});

test('a search finds the same in each world, whichever was asked before: later ones, earlier ones, and those of another seed', () => {
  const numbers = all('GB').items.map(({ msisdn }) => msisdn);
  const step = fc.record({ at: fc.nat(numbers.length - 1), back: fc.boolean(), seed: fc.constantFrom(1, 1, 1, 2) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const worlds = [none];
      for (const { at, back, seed } of steps) {
        const last = worlds[back ? at % worlds.length : worlds.length - 1]!;
        const rented = last.has(numbers[at]!) ? last.delete(numbers[at]!) : last.set(numbers[at]!, 'acc');
        worlds.push(rented);
        const free = all('GB', seed, rented).items.map(({ msisdn }) => msisdn);
        const stock = seed === 1 ? numbers : all('GB', seed).items.map(({ msisdn }) => msisdn);
        assert.deepEqual(free, stock.filter((it) => !rented.has(it))); // prettier-ignore
      }
    }),
    { numRuns: 40 },
  );
});

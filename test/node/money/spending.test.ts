import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LedgerEntry } from '../../../src/api/ledger.js';
import { exact, inDollars } from '../../../src/money/exact.js';
import { daysUntilBelow, spentIn, warnings } from '../../../src/sections/spending.js';

const hour = 3_600_000;
const start = Date.UTC(2026, 2, 1);

/** Ledger entries, newest first, from hours since the start and the balance at that time. */
const ledger = (...points: readonly (readonly [hours: number, balance: string])[]): LedgerEntry[] =>
  points
    .map(([hours, balanceAfter], at) => ({
      id: String(at),
      at: new Date(start + hours * hour).toISOString(),
      kind: 'message',
      description: '',
      amount: '-1.0000',
      balanceAfter,
    }))
    .toReversed();
const inHours = (found: readonly number[]) => found.map((at) => (at - start) / hour);

test('a warning comes with the first check after a fall, once, and again only after the balance was back', () => {
  const entries = ledger([0, '10.0000'], [1.5, '4.9900'], [3, '3.0000'], [5, '20.0000'], [7, '1.0000']);
  assert.deepEqual(inHours(warnings(entries, 500)), [8, 2]);
});

test('a fall that was made up for before the check is not seen', () =>
  assert.deepEqual(inHours(warnings(ledger([0, '10.0000'], [1.2, '1.0000'], [1.8, '20.0000']), 500)), []));

test('exactly at the limit is not below it', () => assert.deepEqual(warnings(ledger([0, '10.0000'], [2, '5.0000']), 500), []));

test('days until a threshold, at the pace of the entries', () => {
  assert.equal(daysUntilBelow(ledger([0, '12.0000'], [24, '11.0000'], [48, '10.0000']), 400), 4);
  assert.equal(daysUntilBelow(ledger([0, '12.0000'], [48, '3.0000']), 400), 0);
  assert.equal(daysUntilBelow(ledger([0, '12.0000'], [3, '11.0000']), 400), undefined);
  assert.equal(daysUntilBelow([], 400), undefined);
});

test('a decimal string is read without a float', () =>
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (units) => {
      const digits = String(units < 0n ? -units : units).padStart(9, '0');
      const text = `${units < 0n ? '-' : ''}${digits.slice(0, -8)}.${digits.slice(-8)}`;
      assert.equal(exact(text), units);
    }),
  ));

for (const [euros, rate, dollars] of [
  ['27.0000', '1.0363', '27.98'],
  ['0.0000', '1.0363', '0.00'],
  ['0.0048', '1.0363', '0.00'],
  ['0.0049', '1.0363', '0.01'],
  ['100.0000', '1.0050', '100.50'],
  ['1234567.8901', '1.1000', '1358024.68'],
] as const)
  test(`€${euros} at ${rate} is $${dollars}`, () => assert.equal(inDollars(euros, rate), dollars));

test('spending is what left the balance in the days before the newest entry, or since the oldest that is known', () => {
  const [last, before, ...rest] = ledger([0, '20.0000'], [24, '19.0000'], [48, '29.0000'], [72, '28.9667']);
  const entries = [{ ...last!, amount: '-0.0333' }, { ...before!, amount: '10.0000' }, ...rest];
  assert.equal(spentIn([], 30), undefined);
  assert.deepEqual(spentIn(entries, 30), { amount: '2.0333', since: '2026-03-01T00:00:00.000Z' });
  assert.deepEqual(spentIn(entries, 1), { amount: '0.0333', since: '2026-03-03T00:00:00.000Z' });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LedgerEntry } from '../../src/api/ledger.js';
import { dailyBalances, rangeUntil } from '../../src/sections/daily-balances.js';

const entry = (at: string, amount: string, balanceAfter: string) =>
  ({ at: `2026-03-${at}Z`, amount, balanceAfter }) as LedgerEntry;

const entries = [
  entry('05T09:00:00', '25.0000', '30.5000'),
  entry('03T23:59:59', '-1.5000', '5.5000'),
  entry('03T00:00:00', '-3.0000', '7.0000'),
];
const cases: readonly (readonly [what: string, days: number, balances: readonly string[]])[] = [
  ['the last balance of each day', 3, ['5.5000', '5.5000', '30.5000']],
  ['days before the first entry', 5, ['10.00', '10.00', '5.5000', '5.5000', '30.5000']],
  ['days that begin after some entries', 2, ['5.50', '30.5000']],
];
for (const [what, days, balances] of cases)
  test(`balances by day: ${what}`, () =>
    assert.deepEqual(
      dailyBalances(entries, '2026-03-05', days).map(({ balance }) => balance),
      balances,
    ));

test('balances by day: none without entries', () => assert.deepEqual(dailyBalances([], '2026-03-05', 7), []));

test('a range of days ends with its last day, across months', () =>
  assert.deepEqual(rangeUntil('2026-03-01', 7), { from: '2026-02-23', until: '2026-03-01' }));

test('balances by day are as many as the days, in order, and the last one is the newest balance', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 89 }), { minLength: 1 }), fc.integer({ min: 1, max: 90 }), (agos, days) => {
      const until = Date.UTC(2026, 2, 31);
      const oldestFirst = agos.toSorted((a, b) => b - a);
      const made = oldestFirst.map((ago, at) => ({
        at: new Date(until - ago * 86_400_000),
        amount: '1.0000',
        balanceAfter: `${at + 1}.0000`,
      }));
      const ledger = made.map((it) => ({ ...it, at: it.at.toISOString() }) as unknown as LedgerEntry).toReversed();
      const found = dailyBalances(ledger, '2026-03-31', days);
      assert.equal(found.length, days);
      assert.deepEqual(
        found.map(({ day }) => day),
        found.map(({ day }) => day).toSorted(),
      );
      assert.equal(found.at(-1)?.day, '2026-03-31');
      assert.equal(Number(found.at(-1)?.balance), agos.length);
      for (const { day, balance } of found)
        assert.equal(Number(balance), made.filter(({ at }) => at.toISOString().slice(0, 10) <= day).length, day);
    }),
  ));

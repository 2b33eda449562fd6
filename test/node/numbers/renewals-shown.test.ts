import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RentedNumber } from '../../../src/api/numbers.js';
import { exact } from '../../../src/money/exact.js';
import { monthly, renewalDays, uncovered } from '../../../src/sections/renewals.js';

const idle = { inboundSms: '', voice: 'none', voiceValue: '', voiceStatus: '' } as const;
const rented = (msisdn: string, monthlyPrice: string, renewsOn: string): RentedNumber => ({
  country: 'GB',
  msisdn,
  type: 'mobile',
  features: ['SMS'],
  monthlyPrice,
  addressRequired: false,
  rentedOn: '2026-02-28',
  renewsOn,
  config: idle,
});
const [late, early, dear] = [
  rented('1', '0.9000', '2026-03-31'),
  rented('2', '1.1000', '2026-03-05'),
  rented('3', '5.0000', '2026-03-05'),
];

test('renewals are listed day by day, with what each day takes', () => {
  const days = renewalDays([late, early, dear]).map(({ day, numbers, total }) => [day, numbers.map((it) => it.msisdn), total]);
  assert.deepEqual(days, [
    ['2026-03-05', ['2', '3'], '6.10'],
    ['2026-03-31', ['1'], '0.90'],
  ]);
  assert.equal(monthly([]), '0.00');
});

for (const [balance, lost] of [
  ['7.0000', []],
  ['6.9999', ['1']],
  ['2.0000', ['3']],
  ['1.0000', ['2', '3']],
  ['0.0000', ['2', '3', '1']],
] as const)
  test(`€${balance} does not cover ${lost.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(
      uncovered([late, early, dear], balance).map(({ msisdn }) => msisdn),
      lost,
    );
  });

test('what is covered fits into the balance, and nothing that is not covered would have fitted in its turn', () => {
  const cents = fc.integer({ min: 1, max: 999 }).map((it) => `${Math.floor(it / 100)}.${String(it % 100).padStart(2, '0')}00`);
  const day = fc.integer({ min: 10, max: 28 }).map((it) => `2026-03-${it}`);
  const number = fc.tuple(fc.stringMatching(/^\d{8}$/), cents, day).map((it) => rented(...it));
  fc.assert(
    fc.property(fc.uniqueArray(number, { selector: ({ msisdn }) => msisdn, maxLength: 12 }), cents, (numbers, balance) => {
      const lost = new Set(uncovered(numbers, balance));
      let left = exact(balance);
      for (const it of renewalDays(numbers).flatMap(({ numbers: due }) => due)) {
        const price = exact(it.monthlyPrice);
        assert.equal(lost.has(it), price > left);
        if (!lost.has(it)) left -= price;
      }
      assert.ok(left >= 0n);
    }),
  );
});

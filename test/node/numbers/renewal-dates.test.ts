import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { renewalAfter, renewalAt } from '../../../mocks/rules/renewal-dates.js';

interface Row {
  readonly rentedOn: string;
  readonly renewsOn: readonly string[];
}
const rows = JSON.parse(readFileSync('test/vectors/renewal-dates.json', 'utf8')) as readonly Row[];
const day = (at: number) => new Date(at).toISOString().slice(0, 10);

for (const { rentedOn, renewsOn } of rows)
  for (const time of ['00:00:00.000', '09:30:15.250', '23:59:59.999'])
    test(`rented on ${rentedOn} at ${time}, renewed on ${renewsOn.join(', ')}`, () => {
      const rentedAt = Date.parse(`${rentedOn}T${time}Z`);
      const counted = renewsOn.map((_, at) => renewalAt(rentedAt, at + 1));
      assert.deepEqual(counted.map((at) => new Date(at).toISOString()), renewsOn.map((it) => `${it}T${time}Z`)); // prettier-ignore
      let at = rentedAt;
      for (const expected of renewsOn) assert.equal(day((at = renewalAfter(rentedAt, at))), expected);
    });

const instant = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map(Number);

test('each month has one renewal: on the first day’s date, or the month’s last', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 600 }), (rentedAt, months) => {
      const [from, at] = [new Date(rentedAt), new Date(renewalAt(rentedAt, months))];
      const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
      assert.equal(at.getUTCFullYear() * 12 + at.getUTCMonth(), month);
      assert.equal(at.toISOString().slice(11), from.toISOString().slice(11));
      const isLast = (it: Date) => new Date(Number(it) + 86_400_000).getUTCDate() === 1;
      assert.ok(isLast(from) ? isLast(at) : isLast(at) || at.getUTCDate() === from.getUTCDate());
      assert.ok(isLast(from) || at.getUTCDate() <= from.getUTCDate());
      assert.equal(renewalAfter(rentedAt, Number(at)), renewalAt(rentedAt, months + 1));
    }),
    { numRuns: 2000 },
  );
});

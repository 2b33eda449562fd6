import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rangeBefore, usualRange } from '../../../src/features/usage/filters.js';

test('the days before a period are as many, and end the day before it begins', () => {
  assert.deepEqual(rangeBefore({ from: '2026-03-01', until: '2026-03-01' }), { from: '2026-02-28', until: '2026-02-28' });
  assert.deepEqual(rangeBefore({ from: '2026-02-01', until: '2026-03-02' }), { from: '2026-01-02', until: '2026-01-31' });
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (newest) => {
      const range = usualRange(newest.toISOString());
      const before = rangeBefore(range);
      assert.equal(Date.parse(range.from) - Date.parse(before.until), 86_400_000);
      assert.equal(Date.parse(range.until) - Date.parse(range.from), Date.parse(before.until) - Date.parse(before.from));
    }),
  );
});

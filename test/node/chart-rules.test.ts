import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rulesUpTo } from '../../src/ui/chart/rules.js';

const counts: readonly (readonly [largest: number, rules: readonly number[]])[] = [
  [0, [0, 1, 2]],
  [1, [0, 1, 2]],
  [2, [0, 1, 2]],
  [3, [0, 1, 2, 3]],
  [4, [0, 2, 4]],
  [7, [0, 5, 10]],
  [12, [0, 5, 10, 15]],
  [15, [0, 5, 10, 15]],
  [16, [0, 10, 20]],
  [220, [0, 100, 200, 300]],
  [1204, [0, 500, 1000, 1500]],
];
for (const [largest, rules] of counts)
  test(`rules of a chart up to ${largest}: ${rules.join(', ')}`, () => assert.deepEqual(rulesUpTo(largest, true).at, rules));

test('rules of a chart of money may lie between whole euros', () =>
  assert.deepEqual(rulesUpTo(0.5, false).at, [0, 0.2, 0.4, 0.6]));

test('a chart has three or four rules, whole ones for counts, and its largest value is below the highest', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.boolean(), (value, areCounts) => {
      const largest = areCounts ? value : value / 10_000;
      const { at, top } = rulesUpTo(largest, areCounts);
      assert.ok(at.length === 3 || at.length === 4);
      assert.ok(top >= largest && top <= Math.max(2, largest * 2.5), `${top}`);
      assert.ok(!areCounts || at.every(Number.isInteger));
    }),
  ));

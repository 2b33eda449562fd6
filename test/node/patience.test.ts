import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Patience } from '../../src/core/patience.js';

/** Counts the events, at a distance in milliseconds, until there are too many; undefined if there never are. */
function times(most: number, distance: number): number | undefined {
  const patience = new Patience(most);
  for (let n = 1; n <= 10_000; n++) if (patience.isLost(n * distance)) return n;
  return undefined;
}

const rows: readonly (readonly [most: number, distance: number, times: number | undefined])[] = [
  [1, 0, 2],
  [100, 0, 101],
  [100, 250, 134],
  [100, 500, 200],
  [100, 1000, undefined],
  [100, 60_000, undefined],
];
for (const [most, distance, expected] of rows)
  test(`what may happen ${most} times at once is too often after ${expected ?? 'any number of'} times, ${distance} ms apart`, () =>
    assert.equal(times(most, distance), expected));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RowPlaces } from '../../src/ui/table/row-places.js';

const from = (first: number, count = 4) => Array.from({ length: count }, (_, at) => first + at);

/** The elements of the rows that are drawn one after the other. */
function elements(...drawings: readonly (readonly number[])[]) {
  const places = new RowPlaces();
  return drawings.map((rows) => places.of(rows, true));
}

test('after a jump, rows are written into the elements of those before', () => {
  assert.deepEqual(elements(from(0), from(900), from(20)), [from(0), from(0), from(0)]);
});

test('rows still in sight keep their elements, whichever way one scrolls', () => {
  assert.deepEqual(elements(from(0), from(2)), [from(0), [2, 3, 4, 5]]);
  assert.deepEqual(elements(from(10), from(8)), [from(0), [4, 5, 0, 1]]);
});

test('a row that is kept far from the others, as with the focus, keeps its element while the others change theirs', () => {
  assert.deepEqual(elements([1, 2, 3, 4], [2, 900, 901], [2, 50, 51]), [
    [0, 1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
});

test('other rows than before get other elements', () => {
  const places = new RowPlaces();
  places.of([1, 2], false);
  assert.deepEqual(places.of([7, 8], false), [2, 3]);
});

test('no two rows have one element, and those that stay never change it or their order', () => {
  const drawing = fc.uniqueArray(fc.nat(30), { maxLength: 12 }).map((rows) => rows.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(drawing), (drawings) => {
      const all = elements(...drawings);
      for (const [at, now] of all.entries()) {
        assert.equal(new Set(now).size, now.length);
        const before = all[at - 1] ?? [];
        for (const [index, row] of drawings[at]!.entries()) {
          const was = drawings[at - 1]?.indexOf(row) ?? -1;
          if (was >= 0) assert.equal(now[index], before[was]);
        }
        const staying = now.filter((element) => before.includes(element));
        assert.deepEqual(
          staying,
          before.filter((element) => now.includes(element)),
        );
      }
    }),
  );
});

test('a drawing in which some elements go and others come says so, and which of them were there before', () => {
  const places = new RowPlaces();
  const drawn = (rows: readonly number[]) => {
    const numbers = places.of(rows, true).map((place) => ({ place }));
    return [places.isMixed, numbers.filter(places.wasThere).length];
  };
  assert.deepEqual(drawn([1, 2, 3, 4, 90]), [false, 0], 'all come');
  assert.deepEqual(drawn([1, 2, 3, 4, 5, 90]), [false, 5], 'one comes');
  assert.deepEqual(drawn([1, 2, 90]), [false, 3], 'some go');
  assert.deepEqual(drawn([7, 8, 90]), [false, 3], 'some are written into others');
  assert.deepEqual(drawn([90, 91, 92]), [true, 1], 'some go before the one that stays, and others come after it');
});

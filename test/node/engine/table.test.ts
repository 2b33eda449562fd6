import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Heap } from '../../../mocks/collections/heap.js';
import { append, appendAll, count, emptyLog, itemAt, items, replaceAt, type Log } from '../../../mocks/collections/log.js';
import { mapLog } from '../../../mocks/collections/map-log.js';
import { changesInSteps } from '../../../mocks/collections/table-steps.js';
import { Table } from '../../../mocks/collections/table.js';

const key = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('__proto__', 'constructor', 'toString'));
const step = fc.tuple(key, fc.option(fc.nat(), { nil: undefined }));
/** Some make a table that keeps its values in one list, and some a larger one. */
const steps = fc.array(step, { maxLength: 30, size: 'max' });

test('a table holds what a map holds, whatever is set and deleted', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const map = new Map<string, number>();
      let table: Table<number> = Table.empty;
      for (const [name, value] of steps) {
        if (value === undefined) map.delete(name);
        else map.set(name, value);
        table = value === undefined ? table.delete(name) : table.set(name, value);
      }
      assert.equal(table.size, map.size);
      for (const [name] of steps) assert.equal(table.get(name), map.get(name));
      assert.deepEqual(new Map(table.toJSON()), map);
      assert.deepEqual(table.toJSON(), Table.from([...map].reverse()).toJSON());
      assert.deepEqual(table.values(), Table.from([...map].reverse()).values());
    }),
  );
});

test('changes are what an older table lacks or has otherwise, and the older one stays as it was', () => {
  fc.assert(
    fc.property(steps, steps, (before, after) => {
      const apply = (table: Table<number>, steps: typeof before) =>
        steps.reduce((it, [name, value]) => (value === undefined ? it.delete(name) : it.set(name, value)), table);
      const old = apply(Table.empty, before);
      const kept = JSON.stringify(old);
      const next = apply(old, after);
      const changed: string[] = [];
      next.changes(old, (value, name) => {
        assert.equal(next.get(name), value);
        changed.push(name);
      });
      const inSteps: string[] = [];
      for (const _ of changesInSteps(next, old, (__, name) => inSteps.push(name)));
      assert.deepEqual(inSteps, changed);
      const expected = next.toJSON().flatMap(([name, value]) => (old.get(name) === value ? [] : [name]));
      assert.deepEqual(changed.sort(), expected);
      assert.equal(JSON.stringify(old), kept);
    }),
  );
});

test('one change in 100,000 entries visits one, and copies next to nothing', () => {
  const table = Table.from(Array.from({ length: 100_000 }, (_, n) => [`a${n}`, { n }] as const));
  const visited: string[] = [];
  table.set('a5', { n: -1 }).changes(table, (_, name) => visited.push(name));
  assert.deepEqual(visited, ['a5']);
  assert.equal(table.set('a5', table.get('a5')!), table);
  assert.equal(table.delete('nobody'), table);
});

test('the order of values follows from the keys, even where they share a place', () => {
  const entries = Array.from({ length: 50_000 }, (_, n) => [`a${n}`, n] as const);
  assert.deepEqual(Table.from(entries).values(), Table.from(entries.toReversed()).values());
});

test('a log keeps order over its chunks, and copies none of the full ones', () => {
  const numbers = Array.from({ length: 200 }, (_, n) => n);
  const log = numbers.reduce<Log<number>>(append, emptyLog);
  assert.deepEqual([items(log), count(log)], [numbers, 200]);
  assert.equal(append(log, 200).chunks[0], log.chunks[0]);
});

test('a log holds what a list holds, however long, and shares what was not replaced', () => {
  const lengths = [0, 63, 64, 65, 4095, 4096, 4097, 4160, 4161, 8192, 9000];
  let log: Log<number> = emptyLog;
  const list: number[] = [];
  for (let n = 0; n <= 9000; n++) {
    if (lengths.includes(n)) {
      assert.deepEqual([items(log), count(log)], [list, n]);
      for (const at of [-1, 0, 64, 4095, 4096, n - 1, n]) {
        assert.equal(itemAt(log, at), list[at], `${at} of ${n}`);
        if (at < 0 || at >= n) assert.throws(() => replaceAt(log, at, -1), RangeError);
        else assert.deepEqual(items(replaceAt(log, at, -1)), list.with(at, -1));
      }
    }
    list.push(n);
    log = append(log, n);
  }
  assert.equal(replaceAt(log, 5000, -1).groups![0], log.groups![0]);
  assert.equal(mapLog(log, (it) => it).groups, log.groups);
  assert.deepEqual(items(mapLog(log, (it) => -it)), list.map((it) => -it)); // prettier-ignore
});

test('a log of an older mock, which has no groups, goes on', () => {
  const chunks = Array.from({ length: 70 }, (_, at) => Array.from({ length: 64 }, (__, within) => 64 * at + within));
  let log: Log<number> = { chunks, tail: [4480] };
  for (let n = 4481; n < 4700; n++) log = append(log, n);
  assert.deepEqual(
    items(log),
    Array.from({ length: 4700 }, (_, n) => n),
  );
  assert.deepEqual([itemAt(log, 4600), itemAt(replaceAt(log, 4200, -1), 4200), count(log)], [4600, -1, 4700]);
});

test('a log that forgets keeps the latest', () => {
  const log = Array.from({ length: 1000 }, (_, n) => n).reduce<Log<number>>((it, n) => appendAll(it, [n], 2), emptyLog);
  assert.equal(log.chunks.length, 2);
  assert.deepEqual([items(log).at(-1), items(log).length >= 128], [999, true]);
  const numbers = Array.from({ length: 1000 }, (_, n) => n);
  for (const at of [0, 1, 64, 500, 1000]) {
    const first = appendAll<number>(emptyLog, numbers.slice(0, at), 2);
    assert.deepEqual(appendAll(first, numbers.slice(at), 2), log);
  }
});

test('a heap gives back what it was given, the least first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap<number>(
        (it) => Math.floor(it / 3),
        (a, b) => a < b,
      );
      for (const number of numbers) heap.push(number);
      assert.deepEqual(
        numbers.map(() => heap.pop()),
        numbers.toSorted((a, b) => a - b),
      );
      assert.equal(heap.pop(), undefined);
    }),
  );
});

test('a heap without some items from its middle returns the others in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1 }), fc.array(fc.nat()), (numbers, places) => {
      const heap = new Heap<number>(
        (it) => it,
        () => false,
      );
      for (const number of numbers) heap.push(number);
      const rest = numbers.toSorted((a, b) => a - b);
      for (const place of places.slice(0, numbers.length)) {
        const at = place % heap.size;
        rest.splice(rest.indexOf(heap.items[at]!), 1);
        heap.remove(at);
      }
      assert.deepEqual(
        rest.map(() => heap.pop()),
        rest,
      );
      assert.equal(heap.size, 0);
    }),
  );
});

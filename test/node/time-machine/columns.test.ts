import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { columnOf } from '../../../mocks/world/columns.js';
import { columnLine, eachWritten, Room } from '../../../mocks/world/table-line.js';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The values of a line as they are read from it. */
function read(line: string): readonly unknown[] {
  const values: unknown[] = [];
  eachWritten(JSON.parse(line), new Room(line), (_, value) => values.push(value));
  return values;
}

const keysOf = (values: readonly unknown[]) => values.map((_, at) => `${at}`);
const readAgain = (values: readonly unknown[]) => read(columnLine(keysOf(values), values));
const line = (column: unknown, count = 2) => JSON.stringify([keysOf(Array.from({ length: count })), column]);

test('what values have in common is written once', () => {
  const people = ['Ada', 'Eve'].map((name) => ({ name, home: { city: 'London', tags: [] }, ids: [1, name] }));
  const ids = { lengths: { all: 2 }, items: [1, 'Ada', 1, 'Eve'] };
  assert.deepEqual(columnOf(people), { of: { name: ['Ada', 'Eve'], home: { all: { city: 'London', tags: [] } }, ids } });
  assert.deepEqual(columnOf([{ a: 1 }, { a: 1 }]), { all: { a: 1 } });
  assert.deepEqual(columnOf(['x', 'x']), { all: 'x' });
  assert.deepEqual(columnOf([[{ a: 1 }], [], [{ a: 2 }, { a: 3 }]]), { lengths: [1, 0, 2], items: { of: { a: [1, 2, 3] } } });
});

test('values of some kinds are written by their kinds', () => {
  const [paid, none] = [{ state: 'paid', at: 1 }, null];
  assert.deepEqual(columnOf([none, paid, none, none, { ...paid, at: 2 }, none, none, none]), {
    kinds: [0, 1, 0, 0, 1, 0, 0, 0],
    columns: [{ all: null }, { of: { state: { all: 'paid' }, at: [1, 2] } }],
  });
});

test('values of as many kinds are written one after the other', () => {
  for (const values of [
    [1, 2],
    [{ a: 1 }, { b: 1 }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[], {}],
    [{ a: 1 }, null],
    [{ 'a\nb': 1 }, { a: 1, b: 1 }],
    // Many equal items, which are more than their column.
    [[1, 1], [1, 1, 1]], // prettier-ignore
  ])
    assert.deepEqual(columnOf(values), values);
});

test('records that are read share what all have, and nothing else', () => {
  const [a, b] = readAgain(['Ada', 'Eve'].map((name) => ({ name: [name], home: { city: 'London' } }))) as Record<
    string,
    object
  >[];
  assert.equal(a!['home'], b!['home']);
  assert.notEqual(a, b);
  assert.notEqual(a!['name'], b!['name']);
});

test('any values are read as they were written, fields in their order', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 5 }),
    fc.record({ id: fc.string(), of: fc.jsonValue(), all: fc.constant(1), lists: fc.tuple(fc.nat(2), fc.constant([{}])) }),
    fc.record({ id: fc.nat(3), left: fc.option(fc.constant('x'), { nil: undefined }), inner: fc.record({ a: fc.nat(1) }) }),
    fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      assert.equal(JSON.stringify(readAgain(values)), JSON.stringify(values));
      // The same values are the same column, so that the same world is the same text.
      assert.equal(columnLine(keysOf(values), readAgain(values)), columnLine(keysOf(values), asJson(values) as unknown[]));
    }),
    { numRuns: 500 },
  );
  assert.equal(({} as { readonly polluted?: unknown }).polluted, undefined);
});

test('records of several kinds, in lists of any lengths, are read as they were written', () => {
  const item = fc.oneof(
    fc.constantFrom(null, 'none', 0, true),
    fc.record({ at: fc.nat(2), amount: fc.constant(100), to: fc.constantFrom({ city: 'London', lines: ['1'] }, null) }),
    fc.record({ amount: fc.nat(1), at: fc.constantFrom([], [1], [1, 1]), gone: fc.constant(undefined) }),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(item, fc.array(item, { maxLength: 12 })), { minLength: 1, maxLength: 90 }), (values) => {
      assert.equal(JSON.stringify(readAgain(values)), JSON.stringify(values));
      assert.equal(columnLine(keysOf(values), readAgain(values)), columnLine(keysOf(values), asJson(values) as unknown[]));
    }),
    { numRuns: 500 },
  );
});

test('what is no column is refused, and so is a short text that would make many values', () => {
  const wrong: readonly unknown[] = [
    null,
    'all',
    {},
    [1],
    [1, 2, 3],
    { of: 1 },
    { of: { a: [1] } },
    { of: { a: {} } },
    { lengths: [1, 1], items: [1] },
    { lengths: [1, -1], items: [] },
    { lengths: [1, 'x'], items: [1] },
    { lengths: [1, 1] },
    { kinds: 1, columns: [], lengths: [1, 1], items: [1, 2] },
    { of: 1, all2: 1 },
    { kinds: [0], columns: [[1]] },
    { kinds: [0, 1], columns: [[1]] },
    { kinds: [0, 'length'], columns: [[1]] },
    { kinds: [0, 0], columns: [[1]] },
    { lengths: { all: 1e9 }, items: { all: {} } },
    { lengths: { all: 1e300 }, items: { all: {} } },
    { lengths: { all: 1e9 }, items: { lengths: { all: 1 }, items: [1] } },
    { lengths: { all: 1e15 }, items: { lengths: { all: 1e15 }, items: { of: { a: { all: 1 } } } } },
  ];
  for (const it of wrong) assert.throws(() => read(line(it)), SyntaxError, JSON.stringify(it));
  const names = Array.from({ length: 4000 }, (_, at) => `f${at}`);
  const constants = Object.fromEntries(names.map((name) => [name, { all: 0 }]));
  assert.throws(() => read(line({ of: constants }, 4000)), SyntaxError);
  assert.throws(() => read(line({ lengths: { all: 4_000_000 }, items: { of: { a: { all: 1 } } } })), SyntaxError);
});

test('what would make too much of its text is written one after the other', () => {
  const values = Array.from({ length: 100 }, (_, at) =>
    Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`f${n}`, n && at % 2])),
  );
  assert.ok('of' in columnOf(values));
  assert.deepEqual(readAgain(values), values);
});

test('equal values are written alike, whether they are the same or copies', () => {
  const shared = ['a', 'b'];
  assert.deepEqual(columnOf([shared, shared, shared]), columnOf([[...shared], [...shared], shared]));
});

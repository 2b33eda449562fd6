import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { columnOf, mostInColumn, valuesOf } from '../../../mocks/world/columns.js';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const readAgain = (values: readonly unknown[]) => valuesOf(asJson(columnOf(values)), values.length);

test('what values have in common is written once', () => {
  const people = ['Ada', 'Eve'].map((name) => ({ name, home: { city: 'London', tags: [] }, ids: [1, name] }));
  assert.deepEqual(columnOf(people), {
    of: { name: ['Ada', 'Eve'], home: { all: { city: 'London', tags: [] } }, ids: { lists: [{ all: 1 }, ['Ada', 'Eve']] } },
  });
  assert.deepEqual(columnOf([{ a: 1 }, { a: 1 }]), { all: { a: 1 } });
  assert.deepEqual(columnOf(['x', 'x']), { all: 'x' });
});

test('values of several kinds are written one after the other', () => {
  for (const values of [
    [1, 2],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }], // prettier-ignore
    [[1], [1, 2]],
    [[], {}],
    [{ a: 1 }, null],
    [{ 'a\nb': 1 }, { a: 1, b: 1 }],
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
      assert.equal(JSON.stringify(columnOf(readAgain(values))), JSON.stringify(columnOf(asJson(values) as unknown[])));
    }),
    { numRuns: 500 },
  );
  assert.equal(({} as { readonly polluted?: unknown }).polluted, undefined);
});

test('what is no column is refused, and so is one that would make many records of a short text', () => {
  let deep: unknown = { all: 1 };
  for (let level = 0; level < 20; level++) deep = { of: { a: deep, b: [1, 2] } };
  const wrong: readonly unknown[] = [null, 1, 'all', {}, { of: 1 }, { of: null }, { lists: 'x' }, [1], [1, 2, 3], { of: { a: [1] } }, { of: { a: {} } }, deep]; // prettier-ignore
  for (const it of wrong) assert.throws(() => valuesOf(it, 2), SyntaxError, JSON.stringify(it));
  assert.throws(() => valuesOf({ all: {} }, mostInColumn + 1), SyntaxError);
});

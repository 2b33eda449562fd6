import { deepest } from './columns.js';

/** The values and records that a text may make, so that a short one does not make many. A column has two bytes or more for each. */
export class Room {
  #left: number;

  constructor(text: { readonly length: number }) {
    this.#left = deepest * text.length;
  }

  take(count: number): void {
    this.#left -= count;
    if (!(this.#left >= 0)) throw new SyntaxError('no column');
  }
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The values of a column that was read as JSON, whose records become theirs. Throws a `SyntaxError` for what no column is. */
export function valuesOf(column: unknown, count: number, room: Room): readonly unknown[] {
  if (Array.isArray(column) && column.length === count) return column;
  if (!isFields(column)) throw new SyntaxError('no column');
  room.take(count);
  if ('all' in column) return Array.from({ length: count }, () => column['all']);
  const { of, lengths, items, kinds, columns } = column;
  if (isFields(of)) return recordsOf(of, count, room);
  if (Array.isArray(kinds) && kinds.length === count && Array.isArray(columns)) return kindsOf(kinds, columns, room);
  return listsOf(valuesOf(lengths, count, room), items, room);
}

/** Copies of a model, whose fields are columns. Engines copy a record faster than they build one. */
function recordsOf(model: Fields, count: number, room: Room): readonly unknown[] {
  const differing: (readonly [string, readonly unknown[]])[] = [];
  for (const [name, column] of Object.entries(model)) {
    if (isFields(column) && 'all' in column) model[name] = column['all'];
    else differing.push([name, valuesOf(column, count, room)]);
  }
  const records = Array.from({ length: count }, () => ({ ...model }));
  for (const [name, values] of differing) for (let at = 0; at < count; at++) records[at]![name] = values[at];
  return records;
}

function listsOf(lengths: readonly unknown[], items: unknown, room: Room): readonly unknown[] {
  const ends: number[] = [];
  let end = 0;
  for (const length of lengths) {
    if (!(Number.isInteger(length) && (length as number) >= 0)) throw new SyntaxError('no length');
    ends.push((end += length as number));
  }
  const all = valuesOf(items, end, room);
  return ends.map((to, at) => all.slice(at === 0 ? 0 : ends[at - 1], to));
}

function kindsOf(kinds: readonly unknown[], columns: readonly unknown[], room: Room): readonly unknown[] {
  const places = columns.map((): number[] => []);
  for (const [at, kind] of kinds.entries()) {
    const those = typeof kind === 'number' ? places[kind] : undefined;
    if (!those) throw new SyntaxError('no kind');
    those.push(at);
  }
  const values: unknown[] = Array.from({ length: kinds.length });
  for (const [kind, column] of columns.entries()) {
    const those = places[kind]!;
    for (const [at, value] of valuesOf(column, those.length, room).entries()) values[those[at]!] = value;
  }
  return values;
}

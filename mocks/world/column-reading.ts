import type { Column } from './columns.js';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The room of a record or a list without its values, in that of a value. */
const emptyRoom = 3;

/**
 * The room that the values of a column take beside those that are written one after the other, in that of one value: a short text may
 * make very many. Throws a `SyntaxError` for what is no column.
 */
export function roomOf(column: unknown, count: number): number {
  if (Array.isArray(column) && column.length === count) return 0;
  if (!isFields(column)) throw new SyntaxError('no column');
  if ('all' in column) return count;
  if ('of' in column) return roomOfRecords(column['of'], count);
  if ('kinds' in column) return roomByKinds(column['kinds'], column['columns'], count);
  const total = totalOf(column['lengths'], count);
  return emptyRoom * count + total + roomOf(column['items'], total);
}

function roomOfRecords(columns: unknown, count: number): number {
  if (!isFields(columns)) throw new SyntaxError('no records');
  return Object.values(columns).reduce<number>((sum, it) => sum + count + roomOf(it, count), emptyRoom * count);
}

function roomByKinds(kinds: unknown, columns: unknown, count: number): number {
  if (!Array.isArray(kinds) || kinds.length !== count || !Array.isArray(columns)) throw new SyntaxError('no kinds');
  const sizes = sizesOf(kinds, columns.length);
  return columns.reduce<number>((sum, it, kind) => sum + roomOf(it, sizes[kind]!), count);
}

function sizesOf(kinds: readonly unknown[], count: number): readonly number[] {
  const sizes: number[] = Array.from({ length: count }, () => 0);
  for (const kind of kinds) {
    if (typeof kind !== 'number' || sizes[kind] === undefined) throw new SyntaxError('no kind');
    sizes[kind]++;
  }
  return sizes;
}

const isLength = (it: unknown): it is number => Number.isSafeInteger(it) && (it as number) >= 0;

/** The sum of lengths, of which none are made yet: they may be very many. */
function totalOf(lengths: unknown, count: number): number {
  if (isFields(lengths) && isLength(lengths['all'])) return lengths['all'] * count;
  if (!Array.isArray(lengths) || lengths.length !== count || !lengths.every(isLength)) throw new SyntaxError('no lengths');
  return lengths.reduce((sum, it) => sum + it, 0);
}

/** The values of a column that was read as JSON and has a room, whose records become theirs. */
export function valuesOf(column: Column, count: number): readonly unknown[] {
  if ('all' in column) return Array.from({ length: count }, () => column.all);
  if ('of' in column) return recordsOf(column.of, count);
  if ('kinds' in column) return byKinds(column.kinds, column.columns);
  return 'lengths' in column ? listsOf(valuesOf(column.lengths, count) as readonly number[], column.items) : column;
}

/** Copies of a model, whose fields are columns. Engines copy a record faster than they build one. */
function recordsOf(columns: Readonly<Record<string, Column>>, count: number): readonly unknown[] {
  const model: Fields = columns;
  const differing: (readonly [string, readonly unknown[]])[] = [];
  for (const [name, column] of Object.entries(columns)) {
    if ('all' in column) model[name] = column.all;
    else differing.push([name, valuesOf(column, count)]);
  }
  const records = Array.from({ length: count }, () => ({ ...model }));
  for (const [name, values] of differing) for (let at = 0; at < count; at++) records[at]![name] = values[at];
  return records;
}

function listsOf(lengths: readonly number[], items: Column): readonly unknown[] {
  const ends: number[] = [];
  let end = 0;
  for (const length of lengths) ends.push((end += length));
  const all = valuesOf(items, end);
  return ends.map((to, at) => all.slice(at === 0 ? 0 : ends[at - 1], to));
}

function byKinds(kinds: readonly number[], columns: readonly Column[]): readonly unknown[] {
  const places = columns.map((): number[] => []);
  for (const [at, kind] of kinds.entries()) places[kind]!.push(at);
  const values: unknown[] = Array.from({ length: kinds.length });
  for (const [kind, column] of columns.entries())
    for (const [at, value] of valuesOf(column, places[kind]!.length).entries()) values[places[kind]![at]!] = value;
  return values;
}

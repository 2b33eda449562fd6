/**
 * Values side by side, as data: all equal, records with the same fields, lists of the same length, or one after the other. What
 * they have in common is written once, and shared by those that are read.
 */
export type Column =
  | { readonly all: unknown }
  | { readonly of: Readonly<Record<string, Column>> }
  | { readonly lists: readonly Column[] }
  | readonly unknown[];

/** Data with parts: a record, or a list. */
type Whole = Readonly<Record<string, unknown>>;

/** The most values of a column: a short text must not make many records. */
export const mostInColumn = 128;
/** Records in records, of which columns are made. */
const deepest = 8;

export function columnOf(values: readonly unknown[], level = 0): Column {
  const [first] = values;
  if (first !== undefined && values.every((it) => it === first)) return { all: first };
  const names = level < deepest ? namesOfAll(values) : undefined;
  if (!names) return values;
  const columns = names.map((name) =>
    columnOf(
      values.map((it) => (it as Whole)[name]),
      level + 1,
    ),
  );
  if (columns.every((it) => 'all' in it)) return { all: first };
  return Array.isArray(first) ? { lists: columns } : { of: Object.fromEntries(names.map((name, at) => [name, columns[at]!])) };
}

const isWhole = (value: unknown): value is Whole => typeof value === 'object' && value !== null;

/** The fields that JSON has of a record, or the places of a list. */
const namesIn = (whole: Whole): readonly string[] =>
  Array.isArray(whole) ? Object.keys(whole) : Object.keys(whole).filter((name) => whole[name] !== undefined);

/** The names that all values have in the same order; undefined if they are of several kinds. */
function namesOfAll([first, ...others]: readonly unknown[]): readonly string[] | undefined {
  if (!isWhole(first)) return undefined;
  const names = namesIn(first);
  const isAlike = (it: unknown) => isWhole(it) && Array.isArray(it) === Array.isArray(first) && isSame(namesIn(it), names);
  return others.every(isAlike) ? names : undefined;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((it, at) => it === b[at]);

/** The values of a column that was read as JSON, whose records become theirs. Throws a `SyntaxError` for what no column is. */
export function valuesOf(column: unknown, count: number, level = 0): readonly unknown[] {
  if (Array.isArray(column) && column.length === count) return column;
  if (!isWhole(column) || count > mostInColumn || level > deepest) throw new SyntaxError('no column');
  if ('all' in column) return Array.from({ length: count }, () => column['all']);
  const model = column['of'] ?? column['lists'];
  if (!isWhole(model)) throw new SyntaxError('no column');
  return builtAs(model, count, level + 1);
}

/** Copies of a model, whose parts are columns. Engines copy a record faster than they build one. */
function builtAs(model: Record<string, unknown>, count: number, level: number): readonly unknown[] {
  const differing: (readonly [string, readonly unknown[]])[] = [];
  for (const [name, column] of Object.entries(model)) {
    if (isWhole(column) && 'all' in column) model[name] = column['all'];
    else differing.push([name, valuesOf(column, count, level)]);
  }
  const built = Array.from({ length: count }, () => (Array.isArray(model) ? model.slice() : { ...model }) as typeof model);
  for (const [name, values] of differing) for (let at = 0; at < count; at++) built[at]![name] = values[at];
  return built;
}

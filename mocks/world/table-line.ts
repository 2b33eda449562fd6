import { columnOf, mostInColumn, valuesOf } from './columns.js';

/** An entry of a table, or some with their values side by side, as they are on a line of a snapshot. */
export type Written = readonly [key: string, value: unknown] | readonly [keys: readonly string[], values: unknown];

/** Entries as they are in a list of JSON, which lasts for tables of few. */
export const plainLine = (keys: readonly string[], values: readonly unknown[]): string =>
  JSON.stringify(keys.map((key, at) => [key, values[at]])).slice(1, -1);

/** Entries with their values side by side: a third of the text, and of the time to read it. */
export const columnLine = (keys: readonly string[], values: readonly unknown[]): string =>
  JSON.stringify([keys, keys.length > mostInColumn ? values : columnOf(values)]);

/** Visits the entries of what was read as JSON, which become the table's. Throws a `SyntaxError` if there are none in it. */
export function eachWritten(written: unknown, visit: (key: string, value: unknown) => void): void {
  if (!Array.isArray(written) || written.length !== 2) throw new SyntaxError('no entry of a table');
  const [key, value] = written as [unknown, unknown];
  const keys: readonly unknown[] = Array.isArray(key) ? key : [key];
  const values = Array.isArray(key) ? valuesOf(value, keys.length) : [value];
  for (let at = 0; at < keys.length; at++) {
    const [name, it] = [keys[at], values[at]];
    if (typeof name !== 'string' || it === undefined) throw new SyntaxError('no entry of a table');
    visit(name, it);
  }
}

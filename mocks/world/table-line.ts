import { roomOf, valuesOf } from './column-reading.js';
import { columnOf, type Column } from './columns.js';

/** Entries as they are in a list of JSON, which will do for small tables. */
export const plainLine = (keys: readonly string[], values: readonly unknown[]): string =>
  JSON.stringify(keys.map((key, at) => [key, values[at]])).slice(1, -1);

/** The most room of values that may be read from a text: each of its bytes has some. */
const mostRoom = (text: { readonly length: number }): number => 16 * text.length;

/** Entries with their values side by side: less than half of the text, and read sooner. */
export function columnLine(keys: readonly string[], values: readonly unknown[]): string {
  const column = columnOf(values);
  const text = JSON.stringify([keys, column]);
  return roomOf(column, keys.length) > mostRoom(text) ? JSON.stringify([keys, values]) : text;
}

const isColumn = (column: unknown, count: number, room: number): column is Column => roomOf(column, count) <= room;

/**
 * Visits what was read as JSON from a text: an entry of a table, or the keys of some with their values side by side. Throws a
 * `SyntaxError` for anything else.
 */
export function eachWritten(
  written: unknown,
  text: { readonly length: number },
  visit: (key: string, value: unknown) => void,
): void {
  if (!Array.isArray(written) || written.length !== 2) throw new SyntaxError('no entry of a table');
  const [key, value] = written as [unknown, unknown];
  const keys: readonly unknown[] = Array.isArray(key) ? key : [key];
  const column = Array.isArray(key) ? value : [value];
  if (!isColumn(column, keys.length, mostRoom(text))) throw new SyntaxError('too much for its text');
  const values = valuesOf(column, keys.length);
  for (let at = 0; at < keys.length; at++) {
    const [name, it] = [keys[at], values[at]];
    if (typeof name !== 'string' || it === undefined) throw new SyntaxError('no entry of a table');
    visit(name, it);
  }
}

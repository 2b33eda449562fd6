import { columnOf } from './columns.js';
import { valuesOf, type Room } from './column-reading.js';

/** Entries as they are in a list of JSON, which lasts for tables of few. */
export const plainLine = (keys: readonly string[], values: readonly unknown[]): string =>
  JSON.stringify(keys.map((key, at) => [key, values[at]])).slice(1, -1);

/** Entries with their values side by side: less than half of the text, and read sooner. */
export const columnLine = (keys: readonly string[], values: readonly unknown[]): string =>
  JSON.stringify([keys, columnOf(values)]);

/**
 * Visits what was read as JSON: an entry of a table, or the keys of some with their values side by side. Throws a `SyntaxError` for
 * anything else.
 */
export function eachWritten(written: unknown, room: Room, visit: (key: string, value: unknown) => void): void {
  if (!Array.isArray(written) || written.length !== 2) throw new SyntaxError('no entry of a table');
  const [key, value] = written as [unknown, unknown];
  const keys: readonly unknown[] = Array.isArray(key) ? key : [key];
  const values = Array.isArray(key) ? valuesOf(value, keys.length, room) : [value];
  for (let at = 0; at < keys.length; at++) {
    const [name, it] = [keys[at], values[at]];
    if (typeof name !== 'string' || it === undefined) throw new SyntaxError('no entry of a table');
    visit(name, it);
  }
}

import { roomOf, valuesOf } from './column-reading.js';
import { columnOf, type Column } from './columns.js';

/** Entries as they are in a list of JSON, which will do for small tables. */
export const plainLine = (keys: readonly string[], values: readonly unknown[]): string =>
  JSON.stringify(keys.map((key, at) => [key, values[at]])).slice(1, -1);

/** The room that a text has for all values in it: each of its bytes has some. */
const roomIn = (text: { readonly length: number }): number => 16 * text.length;

/** The rest of that room, while the text is read. */
export class Room {
  #left: number;

  constructor(text: { readonly length: number }) {
    this.#left = roomIn(text);
  }

  /** Throws a `SyntaxError` if there is less. */
  take(room: number): void {
    this.#left -= room;
    // Not more is left, either, when what was taken is no number: infinitely many times nothing.
    if (!(this.#left >= 0)) throw new SyntaxError('too much for its text');
  }
}

/** Entries with their values side by side: less than half of the text, and read sooner. */
export function columnLine(keys: readonly string[], values: readonly unknown[]): string {
  const column = columnOf(values);
  const text = JSON.stringify([keys, column]);
  return roomOf(column, keys.length) > roomIn(text) ? JSON.stringify([keys, values]) : text;
}

/**
 * Visits what was read as JSON: an entry of a table, or the keys of some with their values side by side. Throws a `SyntaxError` for
 * anything else.
 */
export function eachWritten(written: unknown, room: Room, visit: (key: string, value: unknown) => void): void {
  if (!Array.isArray(written) || written.length !== 2) throw new SyntaxError('no entry of a table');
  const [key, value] = written as [unknown, unknown];
  const keys: readonly unknown[] = Array.isArray(key) ? key : [key];
  const column = Array.isArray(key) ? value : [value];
  room.take(roomOf(column, keys.length));
  const values = valuesOf(column as Column, keys.length);
  for (let at = 0; at < keys.length; at++) {
    const [name, it] = [keys[at], values[at]];
    if (typeof name !== 'string' || it === undefined) throw new SyntaxError('no entry of a table');
    visit(name, it);
  }
}

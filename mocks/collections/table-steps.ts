import type { Table } from './table.js';

/** The parts of a table. */
export const parts = 32;

/** Visits each value that `old` lacks or has in another version, in steps. */
export function* changesInSteps<V>(table: Table<V>, old: Table<V>, visit: (value: V, key: string) => void): Iterable<undefined> {
  for (let at = 0; at < parts; at++) {
    table.part(at + 1, at).changes(old, visit);
    yield undefined;
  }
}

import type { Log } from './log.js';

/** A log with some items replaced; chunks in which nothing changes stay the same. */
export function mapLog<T>({ chunks, tail }: Log<T>, change: (item: T) => T): Log<T> {
  const mapped = (items: readonly T[]): readonly T[] => {
    const next = items.map(change);
    return next.every((it, at) => it === items[at]) ? items : next;
  };
  return { chunks: chunks.map(mapped), tail: mapped(tail) };
}

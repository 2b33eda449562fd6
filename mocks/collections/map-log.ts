import type { Log } from './log.js';

/** A list of which each part is changed; itself if none becomes another. */
function mapped<T>(parts: readonly T[], change: (part: T) => T): readonly T[] {
  const next = parts.map(change);
  return next.every((it, at) => it === parts[at]) ? parts : next;
}

/** A log with some items replaced; chunks in which nothing changes stay the same. */
export function mapLog<T>({ groups = [], chunks, tail }: Log<T>, change: (item: T) => T): Log<T> {
  const inChunk = (chunk: readonly T[]) => mapped(chunk, change);
  return {
    groups: mapped(groups, (group) => mapped(group, inChunk)),
    chunks: mapped(chunks, inChunk),
    tail: inChunk(tail),
  };
}

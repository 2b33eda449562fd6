import { hash } from '../collections/hash.js';
import type { Group, Log } from '../collections/log.js';
import type { RequestRecord } from '../world/usage-entities.js';
import { groupSummary, idMarks, isMarked } from './request-summary.js';

// The last group of a log, which is not full. Pages of one search find it again.
const lastGroups = new WeakMap<Log<RequestRecord>, Group<RequestRecord>>();

/** All requests in groups, the last of which may be smaller. */
export function groupsOf(log: Log<RequestRecord>): readonly Group<RequestRecord>[] {
  const { groups = [], chunks, tail } = log;
  if (tail.length === 0) return groups;
  const last = lastGroups.get(log) ?? [...chunks, tail];
  lastGroups.set(log, last);
  return [...groups, last];
}

interface Spot {
  readonly group: number;
  readonly chunk: number;
  readonly at: number;
  readonly record: RequestRecord;
}

/** The place of the request with an id. */
export function spotOf(groups: readonly Group<RequestRecord>[], id: string): Spot | undefined {
  const hashed = hash(id);
  for (let group = groups.length - 1; group >= 0; group--) {
    const { ids: marks, chunks } = groupSummary(groups[group]!);
    if (!idMarks(hashed).every((it) => isMarked(marks, it))) continue;
    for (const [chunk, { ids }] of chunks.entries())
      for (let at = ids.indexOf(hashed); at >= 0; at = ids.indexOf(hashed, at + 1)) {
        const record = groups[group]![chunk]![at]!;
        if (record.id === id) return { group, chunk, at, record };
      }
  }
  return undefined;
}

/** The place of the request with an id, counted from the oldest, and the request. */
export function requestWith(log: Log<RequestRecord>, id: string): readonly [at: number, record: RequestRecord] | undefined {
  const spot = spotOf(groupsOf(log), id);
  return spot && [spot.group * 4096 + spot.chunk * 64 + spot.at, spot.record];
}

/** The requests with these ids, oldest first. */
export const requestsWith = (log: Log<RequestRecord>, ids: readonly string[]): readonly RequestRecord[] =>
  [...new Set(ids)]
    .flatMap((id) => [requestWith(log, id) ?? []])
    .filter((it) => it.length === 2)
    .sort(([a], [b]) => a - b)
    .map(([, it]) => it);

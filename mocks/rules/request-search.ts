import type { Chunk, Group, Log } from '../collections/log.js';
import { dayNumber } from '../time/durations.js';
import { groupsOf, spotOf } from './request-lookup.js';
import type { RequestRecord } from '../world/usage-entities.js';
import { chunksWith, chunkSummary, groupSummary, isMarked, marksOf, type Part } from './request-summary.js';

/** The filters of a search for requests; days as `2026-03-31`. */
export interface RequestFilters {
  readonly product?: RequestRecord['product'] | undefined;
  readonly direction?: 'inbound' | 'outbound' | undefined;
  readonly status?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Digits in the number of the sender or the recipient. */
  readonly number?: string | undefined;
}

/** Questions whose counts a group remembers. */
const remembered = 8;

/** The requests of an account that match filters. Its summaries tell where to look (docs/rules.md#request-search). */
export class RequestSearch {
  readonly #groups: readonly Group<RequestRecord>[];
  #counted: readonly number[] | undefined;
  readonly #filters: RequestFilters;
  readonly #question: string;
  readonly #marks: readonly number[];
  readonly #first: number;
  readonly #last: number;

  constructor(log: Log<RequestRecord>, { product, direction, status, from, until, number }: RequestFilters) {
    this.#filters = { product, direction, status, from, until, number };
    this.#question = JSON.stringify(this.#filters);
    this.#marks = marksOf(number ?? '');
    this.#first = from === undefined ? -Infinity : dayNumber(Date.parse(from));
    this.#last = until === undefined ? Infinity : dayNumber(Date.parse(until));
    this.#groups = groupsOf(log);
  }

  get total(): number {
    return this.#counts.reduce((sum, it) => sum + it, 0);
  }

  /** All matches, oldest first. */
  get all(): readonly RequestRecord[] {
    return this.page(0, Infinity).toReversed();
  }

  /** Matches, newest first, at most `size` after the first `offset`. */
  page(offset: number, size: number): readonly RequestRecord[] {
    const found: RequestRecord[] = [];
    let skip = offset;
    for (let at = this.#groups.length - 1; at >= 0 && found.length < size; at--) {
      if (skip >= this.#counts[at]!) skip -= this.#counts[at]!;
      else {
        this.#take(this.#groups[at]!, skip, size, found);
        skip = 0;
      }
    }
    return found;
  }

  /** The number of newer matches than the one with an id; undefined if it is none. */
  placeOf(id: string): number | undefined {
    const spot = spotOf(this.#groups, id);
    if (!spot || !this.#matches(spot.record)) return undefined;
    const group = this.#groups[spot.group]!;
    const newer = (chunk: Chunk<RequestRecord>) => this.#inChunk(chunk);
    return (
      this.#counts.slice(spot.group + 1).reduce((sum, it) => sum + it, 0) +
      group.slice(spot.chunk + 1).reduce((sum, it) => sum + newer(it), 0) +
      group[spot.chunk]!.slice(spot.at + 1).filter((it) => this.#matches(it)).length
    );
  }

  /** Matches in each group. */
  get #counts(): readonly number[] {
    return (this.#counted ??= this.#groups.map((it) => this.#inGroup(it)));
  }

  #take(group: Group<RequestRecord>, offset: number, size: number, found: RequestRecord[]): void {
    let skip = offset;
    for (let at = group.length - 1; at >= 0 && found.length < size; at--) {
      const count = this.#inChunk(group[at]!);
      if (skip < count) {
        const matches = group[at]!.filter((it) => this.#matches(it)).reverse();
        found.push(...matches.slice(skip, skip + size - found.length));
      }
      skip = Math.max(0, skip - count);
    }
  }

  #inGroup(group: Group<RequestRecord>): number {
    const { parts, counts, chunks, marks } = groupSummary(group);
    const most = this.#sum(parts);
    if (most === 0 || !this.#filters.number) return most;
    const known = counts.get(this.#question);
    if (known !== undefined) return known;
    let count = 0;
    for (const at of chunksWith(marks, this.#marks)) if (at < group.length) count += this.#inChunk(group[at]!, chunks[at]);
    if (counts.size === remembered) counts.delete(counts.keys().next().value!);
    counts.set(this.#question, count);
    return count;
  }

  #inChunk(chunk: Chunk<RequestRecord>, { parts, marks } = chunkSummary(chunk)): number {
    for (const it of this.#marks) if (!isMarked(marks, it)) return 0;
    const most = this.#sum(parts);
    if (most === 0 || !this.#filters.number) return most;
    let count = 0;
    for (const it of chunk) if (this.#matches(it)) count++;
    return count;
  }

  #sum(parts: readonly Part[]): number {
    let sum = 0;
    for (const it of parts) if (this.#suits(it, it.day)) sum += it.requests;
    return sum;
  }

  #matches(it: RequestRecord): boolean {
    const { number } = this.#filters;
    return this.#suits(it, dayNumber(it.at)) && (number === undefined || it.to.includes(number) || it.from.includes(number));
  }

  #suits(it: Part | RequestRecord, on: number): boolean {
    const { product, direction, status } = this.#filters;
    return (
      (product === undefined || it.product === product) &&
      (status === undefined || it.status === status) &&
      (direction === undefined || (it.inbound === true) === (direction === 'inbound')) &&
      this.#first <= on &&
      on <= this.#last
    );
  }
}

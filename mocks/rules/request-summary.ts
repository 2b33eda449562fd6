import { hash } from '../collections/hash.js';
import type { Chunk, Group } from '../collections/log.js';
import { dayNumber } from '../time/durations.js';
import type { Money } from '../world/money.js';
import type { RequestRecord } from '../world/usage-entities.js';

/** The sums over all requests of a day that have these things in common. */
export interface Part {
  /** Days since 1970. */
  readonly day: number;
  readonly product: RequestRecord['product'];
  readonly inbound: boolean;
  readonly status: string;
  requests: number;
  failed: number;
  cost: Money;
}

/** The contents of a chunk: hashes of its ids, sums, and marks for the digits in its numbers. */
interface ChunkSummary {
  readonly ids: Uint32Array;
  readonly parts: readonly Part[];
  readonly marks: Uint32Array;
}

export interface GroupSummary {
  readonly chunks: readonly ChunkSummary[];
  readonly parts: readonly Part[];
  /** Two marks for each id. */
  readonly ids: Uint32Array;
  /** For each mark, the chunks that have it, in 64 bits. */
  readonly marks: Uint32Array;
  /** Matches by question, for the latest questions that need a look at the requests themselves. */
  readonly counts: Map<string, number>;
}

// Summaries follow from requests that are never changed in place, and worlds share these: so a summary is right in each of them.
const ofChunk = new WeakMap<Chunk<RequestRecord>, ChunkSummary>();
const ofGroup = new WeakMap<Group<RequestRecord>, GroupSummary>();

const markBits = 11;
/** The length of the pieces of a number that are marked. */
const piece = 4;

const mark = (marks: Uint32Array, bit: number): void => void (marks[bit >>> 5]! |= 1 << (bit & 31));
export const isMarked = (marks: Uint32Array, bit: number): boolean => (marks[bit >>> 5]! & (1 << (bit & 31))) !== 0;

/** The mark of each piece of a text; none of a text that is shorter. */
export function marksOf(text: string): readonly number[] {
  const bits: number[] = [];
  for (let at = 0; at + piece <= text.length; at++) bits.push(bitAt(text, at));
  return bits;
}

function bitAt(text: string, from: number): number {
  let word = 0;
  for (let at = from; at < from + piece; at++) word = Math.imul(word, 31) + text.charCodeAt(at);
  return Math.imul(word, 0x9e3779b1) >>> (32 - markBits);
}

/** Adds the marks of a chunk to those of its group. */
function turn(own: Uint32Array, chunk: number, marks: Uint32Array): void {
  for (let at = 0; at < own.length; at++)
    for (let rest = own[at]!; rest !== 0; rest &= rest - 1)
      marks[2 * (32 * at + 31 - Math.clz32(rest & -rest)) + (chunk >>> 5)]! |= 1 << (chunk & 31);
}

/** The chunks of a group that have all of these marks, by their places. */
export function chunksWith(marks: Uint32Array, bits: readonly number[]): readonly number[] {
  let [low, high] = [-1, -1];
  for (const bit of bits) {
    low &= marks[2 * bit]!;
    high &= marks[2 * bit + 1]!;
  }
  const chunks: number[] = [];
  for (let at = 0; at < 64; at++) if ((at < 32 ? low : high) & (1 << (at & 31))) chunks.push(at);
  return chunks;
}

/** The two marks of an id in its group, by its hash. */
export const idMarks = (hashed: number): readonly [number, number] => [hashed & 0xffff, hashed >>> 16];

const isSame = (a: Part, b: Part): boolean =>
  a.day === b.day && a.status === b.status && a.product === b.product && a.inbound === b.inbound;

/** Adds sums to those of the same things. */
function add(parts: Part[], more: Part): void {
  const sum = parts.findLast((it) => isSame(it, more));
  if (!sum) return void parts.push({ ...more });
  sum.requests += more.requests;
  sum.failed += more.failed;
  sum.cost += more.cost;
}

const partOf = ({ at, product, inbound, status, reason, cost }: RequestRecord): Part => ({
  day: dayNumber(at),
  product,
  inbound: inbound === true,
  status,
  requests: 1,
  failed: reason === null ? 0 : 1,
  cost,
});

function newSummary(chunk: Chunk<RequestRecord>): ChunkSummary {
  const [ids, marks, parts] = [new Uint32Array(chunk.length), new Uint32Array(2 ** markBits / 32), [] as Part[]];
  let before: RequestRecord | undefined;
  for (const [at, it] of chunk.entries()) {
    ids[at] = hash(it.id);
    add(parts, partOf(it));
    for (const text of it.from === before?.from ? [it.to] : [it.from, it.to])
      for (let from = 0; from + piece <= text.length; from++) mark(marks, bitAt(text, from));
    before = it;
  }
  return { ids, marks, parts };
}

export function chunkSummary(chunk: Chunk<RequestRecord>): ChunkSummary {
  const known = ofChunk.get(chunk);
  if (known) return known;
  const summary = newSummary(chunk);
  ofChunk.set(chunk, summary);
  return summary;
}

/** The summary of a group, made of those of its chunks: after a change of one request, one of these is new. */
export function groupSummary(group: Group<RequestRecord>): GroupSummary {
  const known = ofGroup.get(group);
  if (known) return known;
  const [chunks, parts, ids] = [group.map(chunkSummary), [] as Part[], new Uint32Array(2 ** 16 / 32)];
  const marks = new Uint32Array(2 * 2 ** markBits);
  for (const [at, chunk] of chunks.entries()) {
    for (const part of chunk.parts) add(parts, part);
    for (const hashed of chunk.ids) {
      mark(ids, hashed & 0xffff);
      mark(ids, hashed >>> 16);
    }
    turn(chunk.marks, at, marks);
  }
  const summary = { chunks, parts, ids, marks, counts: new Map<string, number>() };
  ofGroup.set(group, summary);
  return summary;
}

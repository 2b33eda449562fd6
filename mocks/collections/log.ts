const chunkSize = 64;
const groupSize = 64 * chunkSize;

/** Items that are never copied again, as long as none of them is replaced. */
export type Chunk<T> = readonly T[];
export type Group<T> = readonly Chunk<T>[];

/**
 * A list that only grows: items in chunks of 64, and chunks in groups of 64, so that after years appending and replacing cost about
 * as much as at first. Plain data.
 */
export interface Log<T> {
  readonly groups?: readonly Group<T>[];
  /** The chunks after the groups. */
  readonly chunks: readonly Chunk<T>[];
  readonly tail: Chunk<T>;
}

export const emptyLog: Log<never> = { groups: [], chunks: [], tail: [] };

export function append<T>({ groups = [], chunks, tail }: Log<T>, item: T): Log<T> {
  if (tail.length < chunkSize) return { groups, chunks, tail: tail.concat([item]) };
  const full = [...chunks, tail];
  return full.length === 64 ? { groups: [...groups, full], chunks: [], tail: [item] } : { groups, chunks: full, tail: [item] };
}

/** The same log with many items appended. It forgets what is older than the given number of chunks, which are less than a group. */
export function appendAll<T>({ chunks, tail }: Log<T>, more: readonly T[], keep: number): Log<T> {
  const [full, rest] = [[...chunks], [...tail]];
  for (const item of more) {
    if (rest.length === chunkSize) full.push(rest.splice(0));
    rest.push(item);
  }
  return { groups: [], chunks: full.slice(-keep), tail: rest };
}

/** All items, oldest first. */
export const items = <T>({ groups = [], chunks, tail }: Log<T>): readonly T[] => [
  ...groups.flatMap((it) => it.flat()),
  ...chunks.flat(),
  ...tail,
];

/** The number of items, as long as nothing was forgotten. */
export const count = ({ groups = [], chunks, tail }: Log<unknown>): number =>
  groups.length * groupSize + chunks.length * chunkSize + tail.length;

/** The same log with one item replaced, as long as nothing was forgotten. Throws a `RangeError` if there is no such item. */
export function replaceAt<T>({ groups = [], chunks, tail }: Log<T>, at: number, item: T): Log<T> {
  if (!(at >= 0 && at < count({ groups, chunks, tail }))) throw new RangeError(`nothing at ${at}`);
  const [group, after] = [Math.floor(at / groupSize), at - groups.length * groupSize];
  if (after < 0) return { groups: groups.with(group, replacedIn(groups[group]!, at % groupSize, item)), chunks, tail };
  if (after < chunks.length * chunkSize) return { groups, chunks: replacedIn(chunks, after, item), tail };
  return { groups, chunks, tail: tail.with(after % chunkSize, item) };
}

function replacedIn<T>(chunks: readonly Chunk<T>[], at: number, item: T): readonly Chunk<T>[] {
  const chunk = Math.floor(at / chunkSize);
  return chunks.with(chunk, chunks[chunk]!.with(at % chunkSize, item));
}

/** The item at a place, counted from the oldest, as long as nothing was forgotten. */
export function itemAt<T>({ groups = [], chunks, tail }: Log<T>, at: number): T | undefined {
  const after = at - groups.length * groupSize;
  const inTail = after - chunks.length * chunkSize;
  if (inTail >= 0) return tail[inTail];
  const group = after < 0 ? groups[Math.floor(at / groupSize)] : chunks;
  return group?.[Math.floor((after < 0 ? at % groupSize : after) / chunkSize)]?.[at % chunkSize];
}

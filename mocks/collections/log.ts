const chunkSize = 64;

/**
 * A list that only grows, in chunks that are never copied again: after years, appending costs as much as at first. Plain data.
 */
export interface Log<T> {
  readonly chunks: readonly (readonly T[])[];
  readonly tail: readonly T[];
}

export const emptyLog: Log<never> = { chunks: [], tail: [] };

export const append = <T>({ chunks, tail }: Log<T>, item: T): Log<T> =>
  tail.length < chunkSize ? { chunks, tail: tail.concat([item]) } : { chunks: [...chunks, tail], tail: [item] };

/** The same log with many items appended. It forgets what is older than the given number of chunks. */
export function appendAll<T>({ chunks, tail }: Log<T>, more: readonly T[], keep: number): Log<T> {
  const [full, rest] = [[...chunks], [...tail]];
  for (const item of more) {
    if (rest.length === chunkSize) full.push(rest.splice(0));
    rest.push(item);
  }
  return { chunks: full.slice(-keep), tail: rest };
}

/** All items, oldest first. */
export const items = <T>({ chunks, tail }: Log<T>): readonly T[] => [...chunks.flat(), ...tail];

/** The number of items, as long as nothing was forgotten. */
export const count = ({ chunks, tail }: Log<unknown>): number => chunks.length * chunkSize + tail.length;

/** The same log with one item replaced, as long as nothing was forgotten. Throws a `RangeError` if there is no such item. */
export function replaceAt<T>({ chunks, tail }: Log<T>, at: number, item: T): Log<T> {
  const [chunk, within] = [Math.floor(at / chunkSize), at % chunkSize];
  const { length } = chunks;
  if (!(at >= 0 && at < length * chunkSize + tail.length)) throw new RangeError(`nothing at ${at}`);
  return chunk < length
    ? { chunks: chunks.with(chunk, chunks[chunk]!.with(within, item)), tail }
    : { chunks, tail: tail.with(within, item) };
}

/** The item at a place, counted from the oldest, as long as nothing was forgotten. */
export const itemAt = <T>({ chunks, tail }: Log<T>, at: number): T | undefined =>
  (chunks[Math.floor(at / chunkSize)] ?? (at >= chunks.length * chunkSize ? tail : undefined))?.[at % chunkSize];

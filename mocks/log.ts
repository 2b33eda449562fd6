const chunkSize = 64;

/** A list that only grows, in chunks that are never copied again: an entry after years costs what the first one did. Plain data. */
export interface Log<T> {
  readonly chunks: readonly (readonly T[])[];
  readonly tail: readonly T[];
}

export const emptyLog: Log<never> = { chunks: [], tail: [] };

export const append = <T>({ chunks, tail }: Log<T>, item: T): Log<T> =>
  tail.length < chunkSize ? { chunks, tail: [...tail, item] } : { chunks: [...chunks, tail], tail: [item] };

/** The same for many at once; what is older than the given number of chunks is forgotten. */
export function appendKeeping<T>(log: Log<T>, more: readonly T[], keep: number): Log<T> {
  const chunks = [...log.chunks];
  let tail = [...log.tail];
  for (const item of more) {
    if (tail.length === chunkSize) {
      chunks.push(tail);
      tail = [];
    }
    tail.push(item);
  }
  return { chunks: chunks.slice(-keep), tail };
}

/** Everything, oldest first. */
export const items = <T>({ chunks, tail }: Log<T>): readonly T[] => [...chunks.flat(), ...tail];

export const last = <T>({ tail }: Log<T>): T | undefined => tail.at(-1);

/** How many there are, as long as nothing was forgotten. */
export const count = ({ chunks, tail }: Log<unknown>): number => chunks.length * chunkSize + tail.length;

import { breathe } from './breathe.js';

/** Milliseconds of work before the page may paint and answer keys again. */
const slice = 8;

/** Runs long work in slices without blocking the page. Resolves to undefined if it was aborted. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  let began = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (signal.aborted) return undefined;
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await breathe();
    began = performance.now();
  }
}

/** Rows between two looks at the clock. */
const run = 128;

/** The rows that pass a filter, in an order, arranged in slices. */
export function* arranging<R>(
  rows: readonly R[],
  keep?: (row: R) => boolean,
  compare?: (a: R, b: R) => number,
): Generator<void, readonly R[]> {
  const kept = keep ? yield* filtering(rows, keep) : rows;
  return compare ? yield* sorting(kept, compare) : kept;
}

/** The rows that pass the filter, in their order. */
function* filtering<R>(rows: readonly R[], keep: (row: R) => boolean): Generator<void, R[]> {
  const kept: R[] = [];
  for (let from = 0; from < rows.length; from += run) {
    for (const row of rows.slice(from, from + run)) if (keep(row)) kept.push(row);
    yield;
  }
  return kept;
}

/** The sorted rows; equal ones keep their order. Runs are sorted by the engine and then merged in pairs. */
function* sorting<R>(rows: readonly R[], compare: (a: R, b: R) => number): Generator<void, R[]> {
  let sorted: R[] = [];
  for (let from = 0; from < rows.length; from += run) {
    sorted.push(...rows.slice(from, from + run).sort(compare));
    yield;
  }
  for (let size = run; size < sorted.length; size *= 2) sorted = yield* merging(sorted, size, compare);
  return sorted;
}

function* merging<R>(rows: readonly R[], size: number, compare: (a: R, b: R) => number): Generator<void, R[]> {
  const merged: R[] = [];
  for (let from = 0; from < rows.length; from += 2 * size) {
    const middle = Math.min(from + size, rows.length);
    const end = Math.min(middle + size, rows.length);
    let [left, right] = [from, middle];
    while (left < middle || right < end) {
      const takesLeft = right >= end || (left < middle && compare(rows[left]!, rows[right]!) <= 0);
      merged.push(takesLeft ? rows[left++]! : rows[right++]!);
      if (merged.length % run === 0) yield;
    }
  }
  return merged;
}

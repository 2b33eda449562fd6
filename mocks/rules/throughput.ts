/** Requests that a key may make in a second (public API): for text messages; a list of prices is worth one. */
export const throughput = 30;
export const priceThroughput = 1;

/** Milliseconds until one more request may come, by when the latest ones came, oldest first; 0 when it may come now. */
export function waitFor(latest: readonly number[], perSecond: number, now: number): number {
  const oldest = latest[latest.length - perSecond];
  return oldest === undefined ? 0 : Math.max(0, oldest + 1000 - now);
}

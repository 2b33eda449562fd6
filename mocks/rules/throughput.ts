import { second } from '../time/durations.js';

/** Requests that a key may make in a second (docs/rules.md#throughput): for text messages; and for lists of prices. */
export const throughput = 30;
export const priceThroughput = 1;

/** Milliseconds until one thing more may come, of so many within a time, by when the latest came, oldest first; 0 when it may come now. */
export function waitFor(latest: readonly number[], limit: number, now: number, within: number = second): number {
  const oldest = latest[latest.length - limit];
  return oldest === undefined ? 0 : Math.max(0, oldest + within - now);
}

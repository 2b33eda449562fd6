import { second } from '../time/durations.js';

/** Requests that a key may make per second (docs/rules.md#throughput), for text messages, price lists and calls. */
export const throughput = 30;
export const priceThroughput = 1;
export const callThroughput = 3;

/**
 * Milliseconds until the next request is allowed, given the limit within a time and the instants of the latest ones, oldest
 * first; 0 if it is allowed now.
 */
export function waitFor(latest: readonly number[], limit: number, now: number, within: number = second): number {
  const oldest = latest[latest.length - limit];
  return oldest === undefined ? 0 : Math.max(0, oldest + within - now);
}

import { waitFor } from './rules/throughput.js';
import type { Clock } from './clock.js';

/** Lets a key through, or tells how many milliseconds it must wait: so many requests in a second. */
export type Gate = (key: string, perSecond: number) => number;

/**
 * What stands before the service and keeps no account: no part of the world. On a clock that stands still there are no seconds,
 * and nobody waits.
 */
export function createGate(clock: Clock): Gate {
  const passed = new Map<string, readonly number[]>();
  return (key, perSecond) => {
    if (clock.frozen) return 0;
    const [name, now] = [`${key} ${perSecond}`, clock.now()];
    const latest = passed.get(name) ?? [];
    const wait = waitFor(latest, perSecond, now);
    if (wait === 0) passed.set(name, [...latest, now].slice(-perSecond));
    return wait;
  };
}

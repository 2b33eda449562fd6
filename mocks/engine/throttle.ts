import { waitFor } from '../rules/throughput.js';
import type { Clock } from '../time/clock.js';

/** Lets a key through, or tells how many milliseconds it must wait: so many requests in a second. */
export type Gate = (key: string, perSecond: number) => number;

/**
 * What stands before the service and keeps no account: no part of the world, but of its time. In another world, or when this one was
 * taken back, nobody has passed yet. On a clock that stands still there are no seconds, and nobody waits.
 */
export function createGate(clock: Clock, eraNow: () => number): Gate {
  const passed = new Map<string, readonly number[]>();
  let era = eraNow();
  return (key, perSecond) => {
    if (clock.frozen) return 0;
    if (era !== eraNow()) {
      era = eraNow();
      passed.clear();
    }
    const [name, now] = [`${key} ${perSecond}`, clock.now()];
    const latest = passed.get(name) ?? [];
    const wait = waitFor(latest, perSecond, now);
    if (wait === 0) passed.set(name, [...latest, now].slice(-perSecond));
    return wait;
  };
}

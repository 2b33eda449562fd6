import { waitFor } from '../rules/throughput.js';
import type { Clock } from '../time/clock.js';

/** Lets a key through, or returns the milliseconds that it must wait, given its requests per second. */
export type Gate = (key: string, perSecond: number) => number;

/**
 * The throttle in front of the service. It is no part of the world, but belongs to its time: when the world is replaced or a
 * change undone, it starts empty. On a clock that stands still there are no seconds, and nobody waits.
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

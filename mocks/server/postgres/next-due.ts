import type { State } from '../../worlds/about.js';

/** Milliseconds until the first callback of a world is due; null if it has none, or its clock stands still before that. */
export function nextDue({ world, frozen }: State): number | null {
  if (world.callbacks.size === 0) return null;
  const callbacks = world.callbacks.values();
  if (callbacks.some(({ state }) => state === 'due')) return 0;
  return frozen ? null : Math.max(0, Math.min(...callbacks.map(({ dueAt }) => dueAt)) - world.now);
}

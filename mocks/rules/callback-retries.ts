import type { CallbackAttempt, CallbackKind } from '../world/callback-entities.js';
import { hour, minute } from '../time/durations.js';

/** The waits after the first attempt, the second, and so on; the last one repeats (docs/rules.md#callback-retries). */
const waits = [1, 2, 5, 10, 30, 60, 120].map((it) => it * minute);

const longest: Readonly<Partial<Record<CallbackKind, number>>> = { receipt: 72 * hour, voiceAnswer: 0, voiceXml: 0 };

/** The time after its first attempt in which a callback is repeated. A caller on the line does not wait for a second one. */
export const persistence = (kind: CallbackKind): number => longest[kind] ?? 24 * hour;

/** True for an answer that takes a callback. */
export const isTaken = (status: number | null): boolean => status === 200 || status === 204;

/** The time of the attempt that follows those made so far; undefined if there is none. */
export function nextAttempt(kind: CallbackKind, attempts: readonly Pick<CallbackAttempt, 'at'>[]): number | undefined {
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (!first || !last) return undefined;
  const next = last.at + waits[Math.min(attempts.length, waits.length) - 1]!;
  return next <= first.at + persistence(kind) ? next : undefined;
}

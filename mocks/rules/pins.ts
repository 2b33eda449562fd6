import { minute, second } from '../durations.js';
import type { Attempt } from '../entities.js';

/** One verification attempt lasts five minutes (docs/rules.md#pins). */
const attemptLasts = 5 * minute;
/** Another PIN may be asked for after this (docs/rules.md#pins). */
const resendAfter = 30 * second;
/** Wrong entries that end an attempt (docs/rules.md#pins). */
const entries = 3;

export const newAttempt = (pin: string, now: number): Attempt => ({ pin, startedAt: now, triesLeft: entries });

/** Milliseconds until the attempt is over; 0 when it is, by time or by wrong entries. */
export const expiresIn = ({ startedAt, triesLeft }: Attempt, now: number): number =>
  triesLeft > 0 ? Math.max(0, startedAt + attemptLasts - now) : 0;

/** Milliseconds until another PIN may be asked for. */
export const resendIn = ({ startedAt }: Attempt, now: number): number => Math.max(0, startedAt + resendAfter - now);

export type Entered = 'right' | 'wrong' | 'expired' | 'ended';

/** What an entry is worth. An attempt that has ended or expired takes no PIN, not even the right one. */
export function enter(attempt: Attempt, pin: string, now: number): readonly [Entered, Attempt] {
  if (attempt.triesLeft === 0) return ['ended', attempt];
  if (expiresIn(attempt, now) === 0) return ['expired', attempt];
  if (pin === attempt.pin) return ['right', attempt];
  const triesLeft = attempt.triesLeft - 1;
  return [triesLeft > 0 ? 'wrong' : 'ended', { ...attempt, triesLeft }];
}

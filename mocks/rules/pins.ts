import { day, hour, minute, second } from '../time/durations.js';
import type { Attempt, PinsSent } from '../world/entities.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { waitFor } from './throughput.js';

/** Length of a verification attempt: five minutes (docs/rules.md#pins). */
const attemptLasts = 5 * minute;
/** Wait before another PIN may be requested (docs/rules.md#pins). */
const resendAfter = 30 * second;
/** Wrong entries that end an attempt (docs/rules.md#pins). */
export const entriesAllowed = 3;
/** Attempts per sign-up or phone change (docs/rules.md#pin-limits). */
export const attemptsAllowed = 10;
/** Texts and calls with a PIN that one number may get within a day, from all requests together (docs/rules.md#pin-limits). */
export const pinsAllowed = 20;
/**
 * Time for which the typed details are kept after the last PIN, so that a person may come back and request another
 * (docs/rules.md#forgotten-sign-ups).
 */
export const keptFor = hour;

export const newAttempt = (pin: string, now: number, before?: Attempt): Attempt => ({
  pin,
  startedAt: now,
  triesLeft: entriesAllowed,
  number: (before?.number ?? 0) + 1,
});

/** Milliseconds until an attempt ends; 0 after its time or its wrong entries are used up. */
export const expiresIn = ({ startedAt, triesLeft }: Attempt, now: number): number =>
  triesLeft > 0 ? Math.max(0, startedAt + attemptLasts - now) : 0;

/** Milliseconds until another PIN may be requested. */
export const resendIn = ({ startedAt }: Attempt, now: number): number => Math.max(0, startedAt + resendAfter - now);

/**
 * Milliseconds until a phone may get PINs again after too many: sent to the number within a day, or in the attempts of one
 * sign-up or phone change. The latter lasts until that is forgotten and started again.
 */
export function overLimitFor(before: Attempt | undefined, sent: PinsSent | undefined, now: number): number {
  const attemptsOver = before && before.number >= attemptsAllowed ? before.startedAt + keptFor - now : 0;
  return Math.max(0, attemptsOver, waitFor(sent?.at ?? [], pinsAllowed, now, day));
}

/** Counts one more PIN for a phone; leaves out those that no longer count. */
export const oneMorePin = (before: PinsSent | undefined, phone: string, now: number): PinsSent => ({
  phone,
  at: [...(before?.at ?? []).filter((at) => at + day > now), now],
});

/** Forgets a phone that got no PIN for a day. */
export const pinsForgotten: Rule<'pinsSent'> = {
  table: 'pinsSent',
  rank: rank.expiry,
  due: ({ at }) => (at.at(-1) ?? 0) + day,
  describe: () => ({ type: 'pinsForgotten', account: null, summary: 'It is no longer counted how many PINs a phone has got' }),
  apply: (world, { phone }) => ({ ...world, pinsSent: world.pinsSent.delete(phone) }),
};

export type Entered = 'right' | 'wrong' | 'expired' | 'ended';

/** Result of an entry, and the attempt afterwards. An ended or expired attempt accepts no PIN, not even the right one. */
export function enter(attempt: Attempt, pin: string, now: number): readonly [Entered, Attempt] {
  if (attempt.triesLeft === 0) return ['ended', attempt];
  if (expiresIn(attempt, now) === 0) return ['expired', attempt];
  if (pin === attempt.pin) return ['right', attempt];
  const triesLeft = attempt.triesLeft - 1;
  return [triesLeft > 0 ? 'wrong' : 'ended', { ...attempt, triesLeft }];
}

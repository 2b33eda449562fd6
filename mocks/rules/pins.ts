import { day, hour, minute, second } from '../time/durations.js';
import type { Attempt, PinsSent } from '../world/entities.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { waitFor } from './throughput.js';

/** One verification attempt lasts five minutes (docs/rules.md#pins). */
const attemptLasts = 5 * minute;
/** Another PIN may be asked for after this (docs/rules.md#pins). */
const resendAfter = 30 * second;
/** Wrong entries that end an attempt (docs/rules.md#pins). */
const entries = 3;
/** Attempts that one sign-up or phone change has (docs/rules.md#pin-limits). */
export const attemptsAllowed = 10;
/** Texts and calls with a PIN that one number gets within a day, whoever asks for them (docs/rules.md#pin-limits). */
export const pinsAllowed = 20;
/** How long what was typed is kept after the last PIN was sent, so that a person may come back and ask for another (docs/rules.md#forgotten-sign-ups). */
export const keptFor = hour;

export const newAttempt = (pin: string, now: number, before?: Attempt): Attempt => ({
  pin,
  startedAt: now,
  triesLeft: entries,
  number: (before?.number ?? 0) + 1,
});

/** Milliseconds until the attempt is over; 0 when it is, by time or by wrong entries. */
export const expiresIn = ({ startedAt, triesLeft }: Attempt, now: number): number =>
  triesLeft > 0 ? Math.max(0, startedAt + attemptLasts - now) : 0;

/** Milliseconds until another PIN may be asked for. */
export const resendIn = ({ startedAt }: Attempt, now: number): number => Math.max(0, startedAt + resendAfter - now);

/**
 * Milliseconds for which a phone gets no PIN more, because of how many there have been: to that number within a day, or in the attempts
 * of that sign-up or phone change. These are over when it is forgotten, and begun anew.
 */
export function overLimitFor(before: Attempt | undefined, sent: PinsSent | undefined, now: number): number {
  const attemptsOver = before && before.number >= attemptsAllowed ? before.startedAt + keptFor - now : 0;
  return Math.max(0, attemptsOver, waitFor(sent?.at ?? [], pinsAllowed, now, day));
}

/** One PIN more for a phone; those that count no more are left out. */
export const oneMorePin = (before: PinsSent | undefined, phone: string, now: number): PinsSent => ({
  phone,
  at: [...(before?.at ?? []).filter((at) => at + day > now), now],
});

/** A phone to which no PIN has gone for a day is forgotten. */
export const pinsForgotten: Rule<'pinsSent'> = {
  table: 'pinsSent',
  rank: rank.expiry,
  due: ({ at }) => (at.at(-1) ?? 0) + day,
  describe: () => ({ type: 'pinsForgotten', account: null, summary: 'It is no longer counted how many PINs a phone has got' }),
  apply: (world, { phone }) => ({ ...world, pinsSent: world.pinsSent.delete(phone) }),
};

export type Entered = 'right' | 'wrong' | 'expired' | 'ended';

/** What an entry is worth. An attempt that has ended or expired takes no PIN, not even the right one. */
export function enter(attempt: Attempt, pin: string, now: number): readonly [Entered, Attempt] {
  if (attempt.triesLeft === 0) return ['ended', attempt];
  if (expiresIn(attempt, now) === 0) return ['expired', attempt];
  if (pin === attempt.pin) return ['right', attempt];
  const triesLeft = attempt.triesLeft - 1;
  return [triesLeft > 0 ? 'wrong' : 'ended', { ...attempt, triesLeft }];
}

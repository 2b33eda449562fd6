import { day, minute } from '../time/durations.js';
import type { SignInFailures } from '../world/entities.js';
import { rank, type Rule } from '../time/timed-rule.js';

/** Wrong passwords in a row that lock an address, and the length of the lock (docs/rules.md#sign-in-lock). */
const failuresToLock = 5;
const lockLasts = 15 * minute;
/** Time after which fewer failures are forgotten (docs/rules.md#sign-in-lock). */
const failuresKept = day;

/** Counts a wrong password. It counts for the address and not for a user, so that unknown addresses lock as well. */
export const failed = (before: SignInFailures | undefined, email: string, now: number): SignInFailures => ({
  email,
  failures: (before?.failures ?? 0) + 1,
  latestAt: now,
});

const isLocked = ({ failures }: SignInFailures): boolean => failures >= failuresToLock;

/** Milliseconds until an address may try again, with the right password or a wrong one. */
export const lockedFor = (record: SignInFailures | undefined, now: number): number =>
  record && isLocked(record) ? Math.max(0, record.latestAt + lockLasts - now) : 0;

/** Ends a lock, or the count of failures. */
export const signInFailuresForgotten: Rule<'signInFailures'> = {
  table: 'signInFailures',
  rank: rank.expiry,
  due: (record) => record.latestAt + (isLocked(record) ? lockLasts : failuresKept),
  describe: (record) => ({
    type: isLocked(record) ? 'signInUnlocked' : 'signInFailuresForgotten',
    account: null,
    summary: `${record.email} ${isLocked(record) ? 'may sign in again' : 'has a clean record again'}`,
  }),
  apply: (world, { email }) => ({ ...world, signInFailures: world.signInFailures.delete(email) }),
};

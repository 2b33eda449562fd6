import { hour } from '../time/durations.js';
import { rank, type Rule } from '../time/timed-rule.js';
import type { World } from '../world/world.js';

/** Length of a session from the sign-in on, however busy (docs/rules.md#sessions). */
export const sessionLasts = 12 * hour;

/** The world without a user's sessions; one may stay. */
export const signedOut = (world: World, userId: string, except?: string): World => ({
  ...world,
  sessions: world.sessions
    .values()
    .filter((it) => it.userId === userId && it.token !== except)
    .reduce((left, { token }) => left.delete(token), world.sessions),
});

/** Deletes expired sessions. */
export const sessionExpiry: Rule<'sessions'> = {
  table: 'sessions',
  rank: rank.expiry,
  due: ({ expiresAt }) => expiresAt,
  describe: () => ({ type: 'sessionExpired', account: null, summary: 'A session ended' }),
  apply: (world, { token }) => ({ ...world, sessions: world.sessions.delete(token) }),
};

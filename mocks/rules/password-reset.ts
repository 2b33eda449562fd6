import { minute } from '../time/durations.js';
import { rank, type Rule } from '../time/timed-rule.js';

/** Validity of a link for a new password (docs/rules.md#password-reset). */
export const resetLasts = 15 * minute;

/** Deletes expired links. */
export const passwordResetExpiry: Rule<'passwordResets'> = {
  table: 'passwordResets',
  rank: rank.expiry,
  due: ({ expiresAt }) => expiresAt,
  describe: () => ({ type: 'passwordResetExpired', account: null, summary: 'A link to a new password expired' }),
  apply: (world, { token }) => ({ ...world, passwordResets: world.passwordResets.delete(token) }),
};

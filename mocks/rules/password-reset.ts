import { minute } from '../durations.js';
import { rank, type Rule } from '../time.js';

/** How long a link to a new password is good (rules, 11). */
export const resetLasts = 15 * minute;

/** After its time, a link is gone. */
export const passwordResetExpiry: Rule<'passwordResets'> = {
  table: 'passwordResets',
  next: ({ token, expiresAt }) => ({
    at: expiresAt,
    rank: rank.expiry,
    type: 'passwordResetExpired',
    account: null,
    summary: 'A link to a new password expired',
    apply: (world) => ({ ...world, passwordResets: world.passwordResets.delete(token) }),
  }),
};

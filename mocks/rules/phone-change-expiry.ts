import { rank, type Rule } from '../time/timed-rule.js';
import { keptFor } from './pins.js';

/** Forgets a new phone number that nobody verified, like a sign-up (docs/rules.md#forgotten-sign-ups). */
export const phoneChangeExpiry: Rule<'phoneChanges'> = {
  table: 'phoneChanges',
  rank: rank.expiry,
  due: ({ attempt }) => attempt.startedAt + keptFor,
  describe: ({ accountId }) => ({
    type: 'phoneChangeExpired',
    account: accountId,
    summary: 'A new phone number that nobody verified was forgotten',
  }),
  apply: (world, { accountId }) => ({ ...world, phoneChanges: world.phoneChanges.delete(accountId) }),
};

import { rank, type Rule } from '../time/timed-rule.js';
import { keptFor } from './pins.js';

/** A new phone number that nobody verified is forgotten, as a sign-up is (docs/rules.md#forgotten-sign-ups). */
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

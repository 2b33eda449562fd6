import { rank, type Rule } from '../time.js';
import { keptFor } from './sign-up-expiry.js';

/** A new phone number that nobody verified is forgotten, as a sign-up is. */
export const phoneChangeExpiry: Rule<'phoneChanges'> = {
  table: 'phoneChanges',
  next: ({ accountId, attempt }) => ({
    at: attempt.startedAt + keptFor,
    rank: rank.expiry,
    type: 'phoneChangeExpired',
    account: accountId,
    summary: 'A new phone number that nobody verified was forgotten',
    apply: (world) => ({ ...world, phoneChanges: world.phoneChanges.delete(accountId) }),
  }),
};

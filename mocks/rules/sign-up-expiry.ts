import { rank, type Rule } from '../time/timed-rule.js';
import { keptFor } from './pins.js';

/** Forgets a sign-up whose phone nobody verified, with all its details (docs/rules.md#forgotten-sign-ups). */
export const signUpExpiry: Rule<'signUps'> = {
  table: 'signUps',
  rank: rank.expiry,
  due: ({ attempt }) => attempt.startedAt + keptFor,
  describe: () => ({ type: 'signUpExpired', account: null, summary: 'A sign-up that nobody verified was forgotten' }),
  apply: (world, { id }) => ({ ...world, signUps: world.signUps.delete(id) }),
};

import { rank, type Rule } from '../time/timed-rule.js';
import { keptFor } from './pins.js';

/** Nobody verified the phone: name, password, phone and all are forgotten (docs/rules.md#forgotten-sign-ups). */
export const signUpExpiry: Rule<'signUps'> = {
  table: 'signUps',
  rank: rank.expiry,
  due: ({ attempt }) => attempt.startedAt + keptFor,
  describe: () => ({ type: 'signUpExpired', account: null, summary: 'A sign-up that nobody verified was forgotten' }),
  apply: (world, { id }) => ({ ...world, signUps: world.signUps.delete(id) }),
};

import { hour } from '../durations.js';
import { rank, type Rule } from '../time.js';

/** How long what was typed is kept after the last PIN was sent, so that a person may come back and ask for another. */
export const keptFor = hour;

/** Nobody verified the phone: name, password, phone and all are forgotten. Our decision, where rules, 2 are silent. */
export const signUpExpiry: Rule<'signUps'> = {
  table: 'signUps',
  next: ({ id, attempt }) => ({
    at: attempt.startedAt + keptFor,
    rank: rank.expiry,
    type: 'signUpExpired',
    account: null,
    summary: 'A sign-up that nobody verified was forgotten',
    apply: (world) => ({ ...world, signUps: world.signUps.delete(id) }),
  }),
};

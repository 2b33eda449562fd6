import { ApiError } from '../../src/api/errors.js';
import { inSeconds } from '../durations.js';
import { failed, lockedFor } from '../rules/sign-in-lock.js';
import { foldedEmail } from '../rules/folding.js';
import { beginSession, sessionView } from './begin-session.js';
import type { Commands } from './command.js';

export const sessionCommands: Commands<'signIn' | 'getSession' | 'signOut'> = {
  signIn(world, { email, password }) {
    const address = foldedEmail(email);
    const record = world.signInFailures.get(address);
    const wait = lockedFor(record, world.now);
    if (wait > 0) throw new ApiError('locked', { retryAfter: inSeconds(wait) });
    const user = world.users.get(world.emails.get(address) ?? '');
    if (user?.password !== password) {
      const counted = { ...world, signInFailures: world.signInFailures.set(address, failed(record, address, world.now)) };
      return [counted, new ApiError('invalid', { fields: { password: { code: 'wrongCredentials' } } })];
    }
    return beginSession({ ...world, signInFailures: world.signInFailures.delete(address) }, user);
  },

  getSession: (world, _, { session, user }) => [world, sessionView(world, session, user)],

  signOut: (world, _, { session }) => [{ ...world, sessions: world.sessions.delete(session.token) }, {}],
};

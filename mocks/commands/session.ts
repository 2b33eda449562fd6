import { ApiError } from '../../src/api/errors.js';
import type { User } from '../world/entities.js';
import { foldedEmail } from '../rules/folding.js';
import { statusOf } from '../rules/invitations.js';
import { beginSession, sessionView } from './begin-session.js';
import type { Commands } from './command.js';
import { noFailures, oneMoreFailure, refuseLocked, wrongCredentials } from './prove-password.js';

/** Tells suspended and expired users why they can not sign in, but only once they have proved the password. */
function refuseUnwanted(user: User): void {
  const status = statusOf(user);
  if (status === 'suspended' || status === 'invitationExpired')
    throw new ApiError('invalid', { fields: { password: { code: status } } });
}

export const sessionCommands: Commands<'signIn' | 'getSession' | 'signOut'> = {
  signIn(world, { email, password }) {
    refuseLocked(world, email);
    const user = world.users.get(world.emails.get(foldedEmail(email)) ?? '');
    if (user?.password !== password) return [oneMoreFailure(world, email), wrongCredentials()];
    refuseUnwanted(user);
    return beginSession(noFailures(world, email), user);
  },

  getSession: (world, _, { session, user }) => [world, sessionView(world, session, user)],

  signOut: (world, _, { session }) => [{ ...world, sessions: world.sessions.delete(session.token) }, {}],
};

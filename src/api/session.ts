import { endpoint } from './endpoint.js';

export type { Session, NewSession } from './schemas/session.js';

/**
 * Signs a user in. Field issues of `password`: `wrongCredentials`, `invitationExpired`, `suspended`. Five wrong passwords in a
 * row lock the address for 15 minutes, even if nobody has it (docs/rules.md#sign-in-lock).
 */
export const signIn = endpoint({
  id: 'signIn',
  route: 'POST /sessions',
  access: 'public',
  errors: ['locked'],
});

/** Returns the signed-in user, and the end of the session. */
export const getSession = endpoint({
  id: 'getSession',
  route: 'GET /session',
  access: 'signedIn',
  errors: [],
});

/** Ends the session, whose token is no longer accepted. */
export const signOut = endpoint({
  id: 'signOut',
  route: 'DELETE /session',
  access: 'signedIn',
  errors: [],
});

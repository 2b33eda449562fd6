import { permissions } from '../../src/api/endpoint.js';
import type { NewSession, Session } from '../../src/api/session.js';
import type { SignedIn, User } from '../world/entities.js';
import { drawn, token } from '../world/ids.js';
import { sessionLasts } from '../rules/session-expiry.js';
import { known, type World } from '../world/world.js';

export function beginSession(world: World, user: User): readonly [World, NewSession] {
  const session: SignedIn = { token: token(world, 'session'), userId: user.id, expiresAt: world.now + sessionLasts };
  const next = { ...drawn(world), sessions: world.sessions.set(session.token, session) };
  return [next, { ...sessionView(next, session, user), token: session.token }];
}

/** The session as the API returns it. */
export function sessionView(
  { accounts }: World,
  { expiresAt }: SignedIn,
  { id, name, email, primary, permissions: allowed, invitation, accountId }: User,
): Session {
  const { companyName } = known(accounts, accountId);
  return {
    expiresAt: new Date(expiresAt).toISOString(),
    user: { id, name, email, primary, permissions: [...(primary ? permissions : allowed)] },
    mustReplacePassword: invitation !== null,
    account: { id: accountId, companyName },
  };
}

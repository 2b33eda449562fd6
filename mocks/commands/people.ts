import { ApiError } from '../../src/api/errors.js';
import type { User as ShownUser } from '../../src/api/people.js';
import type { User } from '../world/entities.js';
import { drawn, temporaryPassword } from '../world/ids.js';
import { shownKey } from '../world/shown-key.js';
import { send } from '../world/outbox.js';
import { foldedEmail } from '../rules/folding.js';
import { invitationLasts, statusOf } from '../rules/invitations.js';
import { sentence } from '../rules/mail.js';
import { signedOut } from '../rules/session-expiry.js';
import { known, type World } from '../world/world.js';
import type { Caller, Commands } from './command.js';
import { openUser } from './open-user.js';
import { withoutLink } from './password-reset.js';

const shown = (world: World, user: User): ShownUser => {
  const { id, name, email, primary, permissions, apiKey, createdAt } = user;
  const status = statusOf(user);
  return {
    id,
    name,
    email,
    primary,
    permissions: [...permissions],
    status,
    apiKey: shownKey(world, apiKey),
    createdAt: new Date(createdAt).toISOString(),
  };
};

/** A user of the caller's account. Refuses others. */
function userOf(world: World, { account }: Caller, userId: string): User {
  const user = known(world.users, userId);
  if (user.accountId !== account.id) throw new ApiError('notFound');
  return user;
}

/** A user other than the primary one, who can be neither restricted nor removed (docs/rules.md#users-and-permissions). */
function secondary(world: World, caller: Caller, userId: string): User {
  const user = userOf(world, caller, userId);
  if (user.primary) throw new ApiError('protectedUser');
  return user;
}

const invitationFrom = (now: number) => ({ until: now + invitationLasts, expired: false });

const mailPassword = (world: World, { accountId, name, email, password }: User, company: string): World =>
  send(world, {
    kind: 'email',
    account: accountId,
    to: email,
    subject: sentence`You can now use the Nexmo account of ${company}`,
    text:
      sentence`Hello ${name},\n\nSign in with this email address and the password ${password}. ` +
      "This temporary password is valid for 7 days. You'll choose your own when you first sign in.",
  });

type Names = 'listUsers' | 'addUser' | 'putUser' | 'inviteUserAgain' | 'removeUser';

export const peopleCommands: Commands<Names> = {
  listUsers(world, _, { account }) {
    const users = world.users.values().filter(({ accountId }) => accountId === account.id);
    const order = (it: User) => Number(!it.primary);
    return [
      world,
      {
        items: users
          .toSorted((a, b) => order(a) - order(b) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
          .map((it) => shown(world, it)),
      },
    ];
  },

  addUser(world, { name, email, permissions }, { account }) {
    if (world.emails.has(foldedEmail(email))) throw new ApiError('invalid', { fields: { email: { code: 'inUse' } } });
    const allowed = [...new Set(permissions)];
    const invited = { password: temporaryPassword(world), invitation: invitationFrom(world.now) };
    const person = { accountId: account.id, name, email, primary: false, permissions: allowed, ...invited };
    const [next, user] = openUser(world, person);
    return [mailPassword(drawn(next), user, account.companyName), shown(world, user)];
  },

  putUser(world, { userId, name, permissions, suspended }, caller) {
    const user = { ...secondary(world, caller, userId), name, permissions: [...new Set(permissions)], suspended };
    const left = suspended ? withoutLink(signedOut(world, userId), userId) : world;
    return [{ ...left, users: left.users.set(userId, user) }, shown(world, user)];
  },

  inviteUserAgain(world, { userId }, caller) {
    const before = userOf(world, caller, userId);
    if (!before.invitation) throw new ApiError('conflict');
    const user = { ...before, password: temporaryPassword(world), invitation: invitationFrom(world.now) };
    const next = signedOut({ ...drawn(world), users: world.users.set(userId, user) }, userId);
    return [mailPassword(next, user, caller.account.companyName), shown(world, user)];
  },

  removeUser(world, { userId }, caller) {
    const { apiKey, email } = secondary(world, caller, userId);
    const left = withoutLink(signedOut(world, userId), userId);
    return [
      {
        ...left,
        users: left.users.delete(userId),
        emails: left.emails.delete(foldedEmail(email)),
        apiKeys: left.apiKeys.delete(apiKey),
      },
      {},
    ];
  },
};

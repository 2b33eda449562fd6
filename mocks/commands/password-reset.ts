import { ApiError } from '../../src/api/errors.js';
import { inSeconds } from '../time/durations.js';
import type { PasswordReset, User } from '../world/entities.js';
import { drawn, token } from '../world/ids.js';
import { nowhere, send } from '../world/outbox.js';
import { foldedEmail } from '../rules/folding.js';
import { statusOf } from '../rules/invitations.js';
import { sentence } from '../rules/mail.js';
import { resetLasts } from '../rules/password-reset.js';
import { signedOut } from '../rules/session-expiry.js';
import { known, type World } from '../world/world.js';
import { beginSession } from './begin-session.js';
import type { Commands } from './command.js';
import { refuseCommonPassword } from './new-password.js';
import { noFailures } from './prove-password.js';

const linkOf = (world: World, resetToken: string): PasswordReset => {
  const link = world.passwordResets.get(resetToken);
  if (!link) throw new ApiError('linkExpired');
  return link;
};

/** The same world without a user's link: only the latest link is valid, and only once. */
export const withoutLink = (world: World, userId: string): World => ({
  ...world,
  passwordResets: world.passwordResets
    .values()
    .filter((it) => it.userId === userId)
    .reduce((left, it) => left.delete(it.token), world.passwordResets),
});

/** Mails a link. Its token is in the fragment, which no server's log and no page that it links to ever sees. */
function mailLink(world: World, user: User): World {
  const link: PasswordReset = { token: token(world, 'password reset'), userId: user.id, expiresAt: world.now + resetLasts };
  const left = withoutLink(drawn(world), user.id);
  const text =
    sentence`Hello ${user.name},\n\nSomeone asked to reset the password for this email address. Choose a new password within 15 minutes:\n\n` +
    `${nowhere}#reset=${link.token}\n\nIf you didn't ask for this email, ignore it. Your password stays the same.`;
  const mail = { kind: 'email', account: user.accountId, to: user.email, subject: 'Reset your password', text } as const;
  return send({ ...left, passwordResets: left.passwordResets.set(link.token, link) }, mail);
}

export const passwordResetCommands: Commands<'requestPasswordReset' | 'checkPasswordReset' | 'resetPassword'> = {
  requestPasswordReset(world, { email }) {
    const user = world.users.get(world.emails.get(foldedEmail(email)) ?? '');
    // A suspended user, or one whose invitation is still open, can be let in only by the primary user.
    return [user && statusOf(user) === 'active' ? mailLink(world, user) : world, {}];
  },

  checkPasswordReset: (world, { resetToken }) => [
    world,
    { expiresIn: inSeconds(linkOf(world, resetToken).expiresAt - world.now) },
  ],

  resetPassword(world, { resetToken, password }) {
    const user = { ...known(world.users, linkOf(world, resetToken).userId), password };
    refuseCommonPassword(password);
    const alone = noFailures(withoutLink(signedOut(world, user.id), user.id), user.email);
    return beginSession({ ...alone, users: alone.users.set(user.id, user) }, user);
  },
};

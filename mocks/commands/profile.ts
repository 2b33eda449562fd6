import type { Profile } from '../../src/api/profile.js';
import { ApiError } from '../../src/api/errors.js';
import type { Account, User } from '../world/entities.js';
import { send } from '../world/outbox.js';
import { updatedExtensions } from '../rules/extensions.js';
import { foldedEmail, foldedName } from '../rules/folding.js';
import { sentence } from '../rules/mail.js';
import { signedOut } from '../rules/session-expiry.js';
import { vatNumber } from '../rules/vat-numbers.js';
import { copyOfAccount, withAccount } from '../world/copies.js';
import { known, type World } from '../world/world.js';
import { beginSession } from './begin-session.js';
import type { Command, Commands } from './command.js';
import { refuseCommonPassword } from './new-password.js';
import { withoutLink } from './password-reset.js';
import { withPassword } from './prove-password.js';
import { refuseUnserved } from './verify-phone.js';

export function profileOf(world: World, userId: string): Profile {
  const { name, email, skype, accountId } = known(world.users, userId);
  const { phone, companyName, address, vatNumber: vat, extensions } = known(world.accounts, accountId);
  const pending = world.phoneChanges.get(accountId)?.phone;
  const company = { companyName, address, vatNumber: vat, ...(extensions && { extensions }) };
  return { name, email, skype, phone, ...(pending && { pendingPhone: pending }), ...company };
}

const withUser = (world: World, user: User): World => ({ ...world, users: world.users.set(user.id, user) });
const refuseField = (field: string, code: string) => new ApiError('invalid', { fields: { [field]: { code } } });

const notify = (world: World, { accountId, name }: User, to: string, what: string): World =>
  send(world, {
    kind: 'email',
    account: accountId,
    to,
    subject: `Your ${what} was changed`,
    text: sentence`Hello ${name},\n\nThe ${what} that you sign in with was just changed. If you didn't change it, contact support immediately.`,
  });

/** Changes the company name, which belongs to one account only; case and spaces are ignored (docs/rules.md#company-names). */
function renamed(world: World, account: Account, companyName: string): World {
  const [old, folded] = [foldedName(account.companyName), foldedName(companyName)];
  if ((world.companyNames.get(folded) ?? account.id) !== account.id) throw refuseField('companyName', 'inUse');
  return { ...world, companyNames: world.companyNames.delete(old).set(folded, account.id) };
}

const putCompany: Command<'putCompany'> = (
  world,
  { companyName, address, vatNumber: typed, extensions: named },
  { account, user },
) => {
  refuseUnserved(address.country, '');
  const vat = vatNumber(typed, address.country);
  if (vat === undefined) throw refuseField('vatNumber', 'vatNumber');
  const extensions = updatedExtensions(account.extensions, named);
  if (!extensions) throw refuseField('extensions', 'tooMany');
  const company = { companyName, address, country: address.country, vatNumber: vat };
  // A field that is new stands where it does in every account, so that equal worlds have equal snapshots.
  const changed = copyOfAccount({ ...account, ...company, ...(named && { extensions }) });
  const next = withAccount(renamed(world, account, companyName), changed);
  return [next, profileOf(next, user.id)];
};

const putEmail: Command<'putEmail'> = (world, { email, currentPassword }, { user }) =>
  withPassword(world, user, currentPassword, (proven) => {
    const [old, folded] = [foldedEmail(user.email), foldedEmail(email)];
    if ((proven.emails.get(folded) ?? user.id) !== user.id) throw refuseField('email', 'inUse');
    // A link that was mailed to the old address must not open the account any more.
    const moved = withoutLink({ ...proven, emails: proven.emails.delete(old).set(folded, user.id) }, user.id);
    const next = notify(
      notify(withUser(moved, { ...user, email }), user, user.email, 'email address'),
      user,
      email,
      'e-mail address',
    );
    return [next, profileOf(next, user.id)];
  });

const putPassword: Command<'putPassword'> = (world, { currentPassword, password }, { user }) =>
  withPassword(world, user, currentPassword, (proven) => {
    if (password === user.password) throw refuseField('password', 'samePassword');
    refuseCommonPassword(password);
    const changed = { ...user, password, invitation: null };
    const next = withoutLink(signedOut(withUser(proven, changed), user.id), user.id);
    return beginSession(notify(next, user, user.email, 'password'), changed);
  });

export const profileCommands: Commands<'getProfile' | 'putContact' | 'putCompany' | 'putEmail' | 'putPassword'> = {
  getProfile: (world, _, { user }) => [world, profileOf(world, user.id)],

  putContact(world, { name, skype }, { user }) {
    const next = withUser(world, { ...user, name, skype });
    return [next, profileOf(next, user.id)];
  },

  putCompany,
  putEmail,
  putPassword,
};

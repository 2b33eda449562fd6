import type { Account, PendingSignUp, User } from '../world/entities.js';
import { drawn, id } from '../world/ids.js';
import { post } from '../rules/ledger.js';
import { send } from '../world/outbox.js';
import { freeCredit } from '../rules/demo.js';
import { foldedName } from '../rules/folding.js';
import { sentence } from '../rules/mail.js';
import { blankAccount } from '../world/blank-account.js';
import type { World } from '../world/world.js';
import { openUser } from './open-user.js';

export type Applicant = Omit<PendingSignUp, 'id' | 'channel' | 'attempt'>;

/** A postal address of which only the country is known. */
const addressIn = (country: string) => ({ line1: '', line2: '', city: '', postalCode: '', region: '', country });

/** An account in demo mode with its free credit, its primary user, and an API key (docs/rules.md#free-credit). */
export function openAccount(world: World, applicant: Applicant): readonly [World, User] {
  const { companyName, country, phone, name, email, password, extensions } = applicant;
  const [accountId, at] = [id(world, 'acc'), world.now];
  const person = { accountId, name, email, password, primary: true, permissions: [], invitation: null };
  const [peopled, user] = openUser(world, person);
  const opened: Account = {
    ...blankAccount,
    id: accountId,
    companyName,
    country,
    address: addressIn(country),
    vatNumber: '',
    ...(extensions && { extensions }),
    phone,
    createdAt: at,
    demo: { destinations: [] },
    ownerId: user.id,
  };
  const next: World = {
    ...drawn(peopled),
    accounts: world.accounts.set(accountId, post(opened, { at, kind: 'freeCredit', what: 'free credit', amount: freeCredit })),
    phones: world.phones.set(phone, accountId),
    companyNames: world.companyNames.set(foldedName(companyName), accountId),
  };
  const text = sentence`Hello ${name},\n\nYour account for ${companyName} is ready, with €2.00 of free credit. Sign in to send your first SMS.`;
  return [send(next, { kind: 'email', account: accountId, to: email, subject: 'Welcome to Nexmo', text }), user];
}

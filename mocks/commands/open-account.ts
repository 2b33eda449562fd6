import type { Account, PendingSignUp, User } from '../entities.js';
import { apiKey, apiSecret, drawn, id } from '../ids.js';
import { post } from '../ledger.js';
import { emptyLog } from '../log.js';
import { noMoneyYet } from '../money-entities.js';
import { send } from '../outbox.js';
import { freeCredit } from '../rules/demo.js';
import { foldedEmail, foldedName } from '../rules/folding.js';
import type { World } from '../world.js';

export type Applicant = Omit<PendingSignUp, 'id' | 'channel' | 'attempt'>;

/** An account in demo mode with its free credit, its primary user, and an API key (rules, 2 and 3). */
export function openAccount(world: World, applicant: Applicant): readonly [World, User] {
  const { companyName, country, phone, name, email, password } = applicant;
  const [accountId, userId, at] = [id(world, 'acc'), id(world, 'usr'), world.now];
  const opened: Account = {
    id: accountId,
    companyName,
    country,
    phone,
    createdAt: at,
    balance: 0,
    ledger: emptyLog,
    demo: { destinations: [] },
    firstCallAt: null,
    ownerId: userId,
    numbers: [],
    ...noMoneyYet,
  };
  const secrets = [{ id: id(world, 'sec'), secret: apiSecret(world), createdAt: at }];
  const user: User = { id: userId, accountId, name, email, password, primary: true, apiKey: apiKey(world), secrets };
  const next: World = {
    ...drawn(world),
    accounts: world.accounts.set(accountId, post(opened, { at, kind: 'freeCredit', what: 'free credit', amount: freeCredit })),
    users: world.users.set(userId, user),
    phones: world.phones.set(phone, accountId),
    emails: world.emails.set(foldedEmail(email), userId),
    companyNames: world.companyNames.set(foldedName(companyName), accountId),
    apiKeys: world.apiKeys.set(user.apiKey, userId),
  };
  const text = `Hello ${name},\n\n${companyName} has an account and €2.00 of free credit. Have fun!`;
  return [send(next, { kind: 'email', account: accountId, to: email, subject: 'Welcome to Nexmo', text }), user];
}

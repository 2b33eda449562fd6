import type { Webhooks } from '../../src/api/api-key.js';
import type { Permission } from '../../src/api/endpoint.js';
import type { Address } from '../../src/api/address.js';
import type { Channel } from '../../src/api/sign-up.js';
import type { Log } from '../collections/log.js';
import type { Money } from './money.js';
import type { ShortCodes } from './short-code-entities.js';
import type { Alerts, AutoReload, Method } from './money-entities.js';
import type { Rented } from './number-entities.js';

// All plain data, never changed in place; instants in epoch milliseconds.

/** For what a balance changes. */
export type EntryKind =
  'freeCredit' | 'payment' | 'message' | 'numberRental' | 'numberRenewal' | 'shortCode' | 'call' | 'verification' | 'lookUp';

/** One change of a balance (docs/rules.md#balance-and-ledger). */
export interface Entry {
  readonly at: number;
  readonly kind: EntryKind;
  /** In words, for people. */
  readonly what: string;
  /** Negative for a charge. */
  readonly amount: Money;
  readonly balanceAfter: Money;
}

export interface Account {
  readonly id: string;
  readonly companyName: string;
  readonly country: string;
  /** `country` is this account's, whatever else of it is empty. */
  readonly address: Address;
  /** With its country's letters before it: `DE136695976`; empty when there is none. */
  readonly vatNumber: string;
  /** E.164 with its plus; null once it was removed. */
  readonly phone: string | null;
  readonly createdAt: number;
  /** Always the sum of the ledger. */
  readonly balance: Money;
  readonly ledger: Log<Entry>;
  /** The destinations messaged so far, in digits; null once a payment has settled. */
  readonly demo: { readonly destinations: readonly string[] } | null;
  readonly firstCallAt: number | null;
  readonly webhooks: Webhooks;
  readonly shortCodes: ShortCodes;
  /** The primary user. */
  readonly ownerId: string;
  readonly methods: readonly Method[];
  readonly autoReload: AutoReload;
  readonly alerts: Alerts;
  readonly displayCurrency: 'EUR' | 'USD';
  /** In the order of renting. */
  readonly numbers: readonly Rented[];
}

export interface Secret {
  readonly id: string;
  readonly secret: string;
  readonly createdAt: number;
}

/** A person of an account, with the API key that is theirs. */
export interface User {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  /** As it was typed: a mock shows its passwords to whoever tries it out. Never put a real one here. */
  readonly password: string;
  readonly primary: boolean;
  /** What a secondary user is allowed; of no meaning for the primary one. */
  readonly permissions: readonly Permission[];
  readonly suspended: boolean;
  /** While the password is a temporary one: until when it is good, and whether that is over (docs/rules.md#invitations). */
  readonly invitation: { readonly until: number; readonly expired: boolean } | null;
  readonly skype: string;
  readonly apiKey: string;
  readonly secrets: readonly Secret[];
  readonly createdAt: number;
}

/** One PIN and the tries it has. */
export interface Attempt {
  readonly pin: string;
  readonly startedAt: number;
  readonly triesLeft: number;
  /** Which of its sign-up or phone change it is, from 1 on. */
  readonly number: number;
}

/** When the latest PINs went to a phone, oldest first, whoever asked for them. */
export interface PinsSent {
  readonly phone: string;
  readonly at: readonly number[];
}

/** What was typed, until a PIN proves the phone. */
export interface PendingSignUp {
  readonly id: string;
  readonly companyName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly country: string;
  readonly phone: string;
  readonly channel: Channel;
  readonly attempt: Attempt;
}

/** A new phone number of an account that waits for its PIN; one at a time. */
export interface PhoneChange {
  readonly id: string;
  readonly accountId: string;
  readonly phone: string;
  readonly channel: Channel;
  readonly attempt: Attempt;
}

/** A link that was mailed, good for one new password. */
export interface PasswordReset {
  readonly token: string;
  readonly userId: string;
  readonly expiresAt: number;
}

export interface SignedIn {
  readonly token: string;
  readonly userId: string;
  readonly expiresAt: number;
}

/** Wrong passwords in a row for an e-mail address, whether anybody has it or not. */
export interface SignInFailures {
  readonly email: string;
  readonly failures: number;
  readonly latestAt: number;
}

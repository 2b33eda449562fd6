import type { Webhooks } from '../../src/api/api-key.js';
import type { Permission } from '../../src/api/endpoint.js';
import type { Extensions } from '../../src/api/schemas/extensions.js';
import type { Address } from '../../src/api/schemas/address.js';
import type { Channel } from '../../src/api/sign-up.js';
import type { Log } from '../collections/log.js';
import type { Money } from './money.js';
import type { ShortCodes } from './short-code-entities.js';
import type { Alerts, AutoReload, Method } from './money-entities.js';
import type { Rented } from './number-entities.js';

// All plain data, never changed in place; instants in epoch milliseconds.

/** Kinds of changes of a balance. */
export type EntryKind =
  | 'freeCredit'
  | 'payment'
  | 'message'
  | 'numberRental'
  | 'numberRenewal'
  | 'shortCode'
  | 'call'
  | 'verification'
  | 'lookUp'
  | 'transfer';

/** One change of a balance (docs/rules.md#balance-and-ledger). */
export interface Entry {
  readonly at: number;
  readonly kind: EntryKind;
  /** A description for people. */
  readonly what: string;
  /** Negative for a charge. */
  readonly amount: Money;
  readonly balanceAfter: Money;
}

export interface Account {
  readonly id: string;
  readonly companyName: string;
  readonly country: string;
  /** The account's postal address; at least `country` is always set. */
  readonly address: Address;
  /** The VAT number with its country's letters: `DE136695976`; empty if there is none. */
  readonly vatNumber: string;
  /** Absent where the host has asked for nothing of its own. */
  readonly extensions?: Extensions | undefined;
  /** E.164 with its plus; null after it was removed. */
  readonly phone: string | null;
  readonly createdAt: number;
  /** The balance, which is always the sum of the ledger. */
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
  /** Rented numbers in the order of renting. */
  readonly numbers: readonly Rented[];
}

export interface Secret {
  readonly id: string;
  readonly secret: string;
  readonly createdAt: number;
}

/** A person of an account, with an API key. */
export interface User {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  /** In plain text, because the mock shows its passwords to the people who try it. Never put a real one here. */
  readonly password: string;
  readonly primary: boolean;
  /** Permissions of a secondary user; ignored for the primary one. */
  readonly permissions: readonly Permission[];
  readonly suspended: boolean;
  /**
   * End of a temporary password's validity, and whether it is over; null once the user has replaced it
   * (docs/rules.md#invitations).
   */
  readonly invitation: { readonly until: number; readonly expired: boolean } | null;
  readonly skype: string;
  readonly apiKey: string;
  readonly secrets: readonly Secret[];
  readonly createdAt: number;
}

/** One PIN and the tries left for it. */
export interface Attempt {
  readonly pin: string;
  readonly startedAt: number;
  readonly triesLeft: number;
  /** Its position among the attempts of its sign-up or phone change, from 1 on. */
  readonly number: number;
}

/** The times of the latest PINs to a phone, oldest first, for all requests together. */
export interface PinsSent {
  readonly phone: string;
  readonly at: readonly number[];
}

/** The typed details, until a PIN proves the phone. */
export interface PendingSignUp {
  readonly id: string;
  readonly companyName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly country: string;
  readonly phone: string;
  readonly channel: Channel;
  readonly extensions?: Extensions | undefined;
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

/** A mailed link, valid for one new password. */
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

/** Wrong passwords in a row for an e-mail address, even if nobody has it. */
export interface SignInFailures {
  readonly email: string;
  readonly failures: number;
  readonly latestAt: number;
}

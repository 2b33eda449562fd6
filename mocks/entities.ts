import type { Channel } from '../src/api/sign-up.js';
import type { Log } from './log.js';
import type { Money } from './money.js';
import type { Alerts, AutoReload, Method } from './money-entities.js';
import type { Rented } from './number-entities.js';

// All plain data, never changed in place; instants in epoch milliseconds.

/** For what a balance changes. */
export type EntryKind =
  'freeCredit' | 'payment' | 'message' | 'numberRental' | 'numberRenewal' | 'shortCode' | 'call' | 'verification' | 'lookUp';

/** One change of a balance (rules, 4). */
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
  /** E.164 with its plus. */
  readonly phone: string;
  readonly createdAt: number;
  /** Always the sum of the ledger. */
  readonly balance: Money;
  readonly ledger: Log<Entry>;
  /** The destinations messaged so far, in digits; null once a payment has settled. */
  readonly demo: { readonly destinations: readonly string[] } | null;
  readonly firstCallAt: number | null;
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
  readonly apiKey: string;
  readonly secrets: readonly Secret[];
}

/** One PIN and the tries it has. */
export interface Attempt {
  readonly pin: string;
  readonly startedAt: number;
  readonly triesLeft: number;
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

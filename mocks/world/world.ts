import { ApiError } from '../../src/api/errors.js';
import type { Account, PasswordReset, PendingSignUp, PhoneChange, PinsSent, SignedIn, SignInFailures, User } from './entities.js';
import type { Application } from './application-entities.js';
import type { Call } from './call-entities.js';
import type { Callback, CallbackSettings } from './callback-entities.js';
import { emptyLog, type Log } from '../collections/log.js';
import type { PaymentRecord } from './money-entities.js';
import type { Rental } from './number-entities.js';
import type { Sent } from './sent.js';
import type { BalanceTransfer, Subaccount } from './subaccount-entities.js';
import { Table } from '../collections/table.js';
import type { WorldEvent } from '../world/event.js';
import type { ReportRecord, RequestRecord, Underway } from './usage-entities.js';
import type { Verification } from './verification-entities.js';

/** The whole state of the mock backend: plain data, never changed in place, so that an older world can be kept and restored. */
export interface World {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly seed: number;
  readonly serial: number;
  /** The ending of its API keys outside, for one of many worlds (`shown-key.ts`). */
  readonly realm?: string | undefined;
  readonly accounts: Table<Account>;
  readonly users: Table<User>;
  readonly signUps: Table<PendingSignUp>;
  /** By token. */
  readonly sessions: Table<SignedIn>;
  /** Account → its new number. */
  readonly phoneChanges: Table<PhoneChange>;
  /** By token; only the latest of each user. */
  readonly passwordResets: Table<PasswordReset>;
  /** By phone. */
  readonly pinsSent: Table<PinsSent>;
  /** By e-mail address, folded. */
  readonly signInFailures: Table<SignInFailures>;
  // Unique values and their owners.
  /** E.164 → account. */
  readonly phones: Table<string>;
  /** Folded address → user. */
  readonly emails: Table<string>;
  /** Folded name → account. */
  readonly companyNames: Table<string>;
  /** API key → user. */
  readonly apiKeys: Table<string>;
  readonly payments: Table<PaymentRecord>;
  /** Account → its payments, oldest first. */
  readonly paymentsOf: Table<Log<string>>;
  /** Account and idempotency key → payment. */
  readonly paymentKeys: Table<string>;
  /** One-time token → the payment that used it. */
  readonly spentTokens: Table<string>;
  /** Fingerprint of a card or a PayPal account → account. */
  readonly methodOwners: Table<string>;
  /** Opt-in page → the account whose program it is. */
  readonly optIns: Table<string>;
  /** E.164 without plus → the account that rents it; empty if a customer outside this mock does. */
  readonly rented: Table<string>;
  /** Account and idempotency key → rental. */
  readonly rentalKeys: Table<Rental>;
  /** The number of final invoices. */
  readonly invoiceSerial: number;
  /** Account → its requests to the products, oldest first. */
  readonly requests: Table<Log<RequestRecord>>;
  /** By account, for those that are one. */
  readonly subaccounts: Table<Subaccount>;
  /** Account → transfers between it and its subaccounts, oldest first. */
  readonly transfers: Table<Log<BalanceTransfer>>;
  /** Calls of programs, those that are over included. */
  readonly calls: Table<Call>;
  /** Messages before their final status, by id. */
  readonly underway: Table<Underway>;
  readonly reports: Table<ReportRecord>;
  /** Account → its applications, oldest first; those of the beginning follow from the seed. */
  readonly applications: Table<readonly Application[]>;
  /** Application → account, for those that were made or changed. */
  readonly applicationOwners: Table<string>;
  /** Verifications, those that are over included. */
  readonly verifications: Table<Verification>;
  /** Account and number → its verification under way. */
  readonly verifying: Table<string>;
  /** Callbacks that have no final answer yet, by id. */
  readonly callbacks: Table<Callback>;
  /** Callbacks that are over, the latest of them only. */
  readonly pastCallbacks: Log<Callback>;
  /** By account, for those that have chosen. */
  readonly callbackSettings: Table<CallbackSettings>;
  readonly outbox: Log<Sent>;
  /** Past events, the latest of them only. */
  readonly happened: Log<WorldEvent>;
}

export const emptyWorld = ({ seed = 1, now }: { readonly seed?: number; readonly now: number }): World => ({
  now,
  seed,
  serial: 0,
  realm: undefined,
  accounts: Table.empty,
  users: Table.empty,
  signUps: Table.empty,
  sessions: Table.empty,
  phoneChanges: Table.empty,
  passwordResets: Table.empty,
  pinsSent: Table.empty,
  signInFailures: Table.empty,
  phones: Table.empty,
  emails: Table.empty,
  companyNames: Table.empty,
  apiKeys: Table.empty,
  payments: Table.empty,
  paymentsOf: Table.empty,
  paymentKeys: Table.empty,
  spentTokens: Table.empty,
  methodOwners: Table.empty,
  optIns: Table.empty,
  rented: Table.empty,
  rentalKeys: Table.empty,
  invoiceSerial: 0,
  requests: Table.empty,
  subaccounts: Table.empty,
  transfers: Table.empty,
  calls: Table.empty,
  underway: Table.empty,
  reports: Table.empty,
  applications: Table.empty,
  applicationOwners: Table.empty,
  verifications: Table.empty,
  verifying: Table.empty,
  callbacks: Table.empty,
  pastCallbacks: emptyLog,
  callbackSettings: Table.empty,
  outbox: emptyLog,
  happened: emptyLog,
});

type EntityTable =
  | 'accounts'
  | 'users'
  | 'signUps'
  | 'sessions'
  | 'phoneChanges'
  | 'passwordResets'
  | 'pinsSent'
  | 'signInFailures'
  | 'payments'
  | 'calls'
  | 'underway'
  | 'callbacks'
  | 'reports'
  | 'verifications';
export type EntityOf<T extends EntityTable> = World[T] extends Table<infer V> ? V : never;
export type { EntityTable };

/** The entity of a key, which must exist. Throws `notFound` otherwise. */
export function known<V>(table: Table<V>, key: string): V {
  const entity = table.get(key);
  if (entity === undefined) throw new ApiError('notFound');
  return entity;
}

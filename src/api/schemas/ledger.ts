import * as z from 'zod/mini';
import { object } from './object.js';
import { between, Day, Euros, FileAnswer, Instant, listOf, page, pageOf, sortBy, Text } from './values.js';

/** One change of the balance (docs/rules.md#balance-and-ledger). */
export const LedgerEntry = object(() => ({
  /** The id of the entry within its account. @example 42 */
  id: Text,
  /** Time of the change. */
  at: Instant,
  /** The kind of change: `freeCredit`, `payment`, `message`, `numberRental`, `numberRenewal`, `shortCode` … @example message */
  kind: Text,
  /** A description for people. @example text message to +447700900123 */
  description: Text,
  /** The amount of the change, with its sign. @unit euro @example -0.0333 */
  amount: z.string().check(z.regex(/^-?\d{1,18}\.\d{4,8}$/)),
  /** The balance after the change. */
  balanceAfter: Euros,
}));
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const listLedger = {
  input: object(() => ({
    ...page,
    ...between,
    /** Only entries of this kind. @example payment */
    kind: z.optional(Text),
    /** The order; the newest first by default. @example amount */
    sort: sortBy('at', 'description', 'amount'),
  })),
  output: pageOf(LedgerEntry),
};

export const getDailyBalances = {
  input: object(() => ({
    /** The first day, in UTC. @example 2026-03-01 */
    from: Day,
    /** The last day, in UTC and included. @example 2026-03-31 */
    until: Day,
  })),
  output: object(() => ({
    /** Every day, earliest first. */
    days: listOf(
      object(() => ({
        /** The day, in UTC. */
        day: Day,
        /** The balance at its end; zero before the first entry. */
        balance: Euros,
      })),
    ),
  })),
};

export const exportPayments = {
  input: object(() => between),
  output: FileAnswer,
};

export const exportLedger = {
  input: object(() => between),
  output: FileAnswer,
};

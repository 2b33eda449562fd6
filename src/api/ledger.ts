import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { between, Euros, FileAnswer, Instant, page, pageOf, spreadsheet, Text } from './values.js';

/** One change of the balance. */
export const LedgerEntry = z.object({
  id: Text,
  at: Instant,
  /** `freeCredit`, `payment`, `message`, `numberRental`, `numberRenewal`, `shortCode` … */
  kind: Text,
  description: Text,
  /** With its sign: `-0.0333`. */
  amount: z.string().check(z.regex(/^-?\d{1,18}\.\d{4,8}$/)),
  balanceAfter: Euros,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const listLedger = endpoint({
  id: 'listLedger',
  route: 'GET /ledger',
  access: 'payments',
  input: z.object({ ...page, ...between, kind: z.optional(Text) }),
  output: pageOf(LedgerEntry),
  errors: [],
});

/** *Download transactions*: the payments. */
export const exportPayments = endpoint({
  id: 'exportPayments',
  route: 'GET /exports/payments',
  access: 'payments',
  file: spreadsheet,
  input: z.object(between),
  output: FileAnswer,
  errors: [],
});

/** *Account activity*: the whole ledger. */
export const exportLedger = endpoint({
  id: 'exportLedger',
  route: 'GET /exports/ledger',
  access: 'payments',
  file: spreadsheet,
  input: z.object(between),
  output: FileAnswer,
  errors: [],
});

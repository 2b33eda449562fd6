import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Euros, Instant, listOf, Nothing, Text } from './values.js';

/** Demo mode: who has been messaged, in E.164 without plus, and how many more may be. */
export const Demo = z.object({
  /** The destinations messaged so far, in E.164 without plus (docs/rules.md#demo-destinations). @example 447700900123 */
  destinations: listOf(Text),
  /** How many distinct destinations demo mode allows. @unit destinations @example 10 */
  limit: z.int(),
  /** How many more may be messaged. @unit destinations @example 9 */
  left: z.int(),
});

export type Demo = z.infer<typeof Demo>;

/** What the account has left to spend. */
export const Balance = z.object({
  /** What is left to spend (docs/rules.md#balance-and-ledger). */
  amount: Euros,
  /** The currency of the balance: always euros, whichever currency is shown (docs/rules.md#display-currency). */
  currency: z.literal('EUR'),
  /** What demo mode allows; null once a first payment has succeeded (docs/rules.md#end-of-demo-mode). */
  demo: z.nullable(Demo),
});
export type Balance = z.infer<typeof Balance>;

/** Gives the balance, and in demo mode who may still be messaged. */
export const getBalance = endpoint({
  id: 'getBalance',
  route: 'GET /balance',
  access: 'signedIn',
  input: Nothing,
  output: Balance,
  errors: [],
});

/** The page that shows at each sign-in until the first successful API call. */
const GettingStarted = z.object({
  /** Whether the page shows at the next sign-in (docs/rules.md#getting-started). */
  show: z.boolean(),
  /** When the first API call succeeded; null until then. */
  firstCallAt: z.nullable(Instant),
});

/** Tells whether the first steps show, and when the first API call succeeded. */
export const getGettingStarted = endpoint({
  id: 'getGettingStarted',
  route: 'GET /getting-started',
  access: 'signedIn',
  input: Nothing,
  output: GettingStarted,
  errors: [],
});

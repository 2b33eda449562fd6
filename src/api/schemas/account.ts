import * as z from 'zod/mini';
import { object } from './object.js';
import { Euros, Instant, listOf, Nothing, Text } from './values.js';

/** Demo mode: the destinations messaged so far, in E.164 without plus, and the number still allowed. */
export const Demo = object(() => ({
  /** The destinations messaged so far, in E.164 without plus (docs/rules.md#demo-destinations). @example 447700900123 */
  destinations: listOf(Text),
  /** Distinct destinations that demo mode allows. @unit destinations @example 10 */
  limit: z.int(),
  /** Destinations that may still be added. @unit destinations @example 9 */
  left: z.int(),
}));

export type Demo = z.infer<typeof Demo>;

/** The balance of the account, and its demo mode. */
export const Balance = object(() => ({
  /** The money left to spend (docs/rules.md#balance-and-ledger). */
  amount: Euros,
  /** The currency of the balance: always euros, whichever currency is shown (docs/rules.md#display-currency). */
  currency: z.literal('EUR'),
  /** The limits of demo mode; null once a first payment has succeeded (docs/rules.md#end-of-demo-mode). */
  demo: z.nullable(Demo),
}));
export type Balance = z.infer<typeof Balance>;

export const getBalance = {
  input: Nothing,
  output: Balance,
};

/** The page that shows at each sign-in until the first successful API call. */
const GettingStarted = object(() => ({
  /** True if the page shows at the next sign-in (docs/rules.md#getting-started). */
  show: z.boolean(),
  /** Time of the first successful API call; null before it. */
  firstCallAt: z.nullable(Instant),
}));

export const getGettingStarted = {
  input: Nothing,
  output: GettingStarted,
};

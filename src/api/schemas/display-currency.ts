import * as z from 'zod/mini';
import { object } from './object.js';
import { Day, Nothing } from './values.js';

const Currency = z.enum(['EUR', 'USD']);

/** The currency for display, which is never the one that is charged (docs/rules.md#display-currency). */
export const DisplayCurrency = object(() => ({
  /** The currency in which amounts are shown. */
  currency: Currency,
  /** The price of a euro on that day. @unit US dollars for a euro @example 1.1204 */
  rate: z.string().check(z.regex(/^\d{1,6}\.\d{4}$/)),
  /** The day of the rate, in UTC. */
  rateDate: Day,
}));
export type DisplayCurrency = z.infer<typeof DisplayCurrency>;

export const getDisplayCurrency = {
  input: Nothing,
  output: DisplayCurrency,
};

export const putDisplayCurrency = {
  input: object(() => ({
    /** The currency to show. @example USD */
    currency: Currency,
  })),
  output: DisplayCurrency,
};

import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Day, Nothing } from './values.js';

const Currency = z.enum(['EUR', 'USD']);

/** The currency that is shown, never the one that is charged (docs/rules.md#display-currency). */
export const DisplayCurrency = z.object({
  /** The currency that amounts are shown in. */
  currency: Currency,
  /** What a euro is on that day. @unit US dollars for a euro @example 1.1204 */
  rate: z.string().check(z.regex(/^\d{1,6}\.\d{4}$/)),
  /** The day of the rate, in UTC. */
  rateDate: Day,
});
export type DisplayCurrency = z.infer<typeof DisplayCurrency>;

/** Gives the currency that amounts are shown in, and today's rate. */
export const getDisplayCurrency = endpoint({
  id: 'getDisplayCurrency',
  route: 'GET /display-currency',
  access: 'signedIn',
  input: Nothing,
  output: DisplayCurrency,
  errors: [],
});

/** Chooses the currency that amounts are shown in, for the whole account. */
export const putDisplayCurrency = endpoint({
  id: 'putDisplayCurrency',
  route: 'PUT /display-currency',
  access: 'primary',
  input: z.object({
    /** The currency to show. @example USD */
    currency: Currency,
  }),
  output: DisplayCurrency,
  errors: [],
});

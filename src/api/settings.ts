import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Cents, Day, Email, Id, Nothing } from './values.js';

/** Looked at every ten minutes: balance below the threshold, one payment of the amount (docs/rules.md#balance-check). */
export const AutoReload = z.object({
  enabled: z.boolean(),
  methodId: z.nullable(Id),
  amount: Cents,
  threshold: Cents,
  /** Payments refused in a row; the third switches it off. */
  refusals: z.int(),
});
export type AutoReload = z.infer<typeof AutoReload>;

export const getAutoReload = endpoint({
  id: 'getAutoReload',
  route: 'GET /auto-reload',
  access: 'payments',
  input: Nothing,
  output: AutoReload,
  errors: [],
});

export const putAutoReload = endpoint({
  id: 'putAutoReload',
  route: 'PUT /auto-reload',
  access: 'payments',
  input: z.object({ enabled: z.boolean(), methodId: z.nullable(Id), amount: Cents.check(z.gte(1000)), threshold: Cents }),
  output: AutoReload,
  errors: ['autoReloadUnavailable'],
});

/** *Invoice & balance alerts*: the hourly check mails once per fall below the threshold (docs/rules.md#balance-alert). */
export const Alerts = z.object({
  financeEmails: z.array(Email).check(z.maxLength(10)),
  balanceAlert: z.boolean(),
  threshold: Cents,
});
export type Alerts = z.infer<typeof Alerts>;

export const getAlerts = endpoint({
  id: 'getAlerts',
  route: 'GET /alerts',
  access: 'payments',
  input: Nothing,
  output: Alerts,
  errors: [],
});

export const putAlerts = endpoint({
  id: 'putAlerts',
  route: 'PUT /alerts',
  access: 'payments',
  input: Alerts,
  output: Alerts,
  errors: [],
});

const Currency = z.enum(['EUR', 'USD']);

/** What is shown, never what is charged. `rate` is dollars for a euro, as a decimal string, of that day. */
export const DisplayCurrency = z.object({
  currency: Currency,
  rate: z.string().check(z.regex(/^\d{1,6}\.\d{4}$/)),
  rateDate: Day,
});
export type DisplayCurrency = z.infer<typeof DisplayCurrency>;

export const getDisplayCurrency = endpoint({
  id: 'getDisplayCurrency',
  route: 'GET /display-currency',
  access: 'signedIn',
  input: Nothing,
  output: DisplayCurrency,
  errors: [],
});

export const putDisplayCurrency = endpoint({
  id: 'putDisplayCurrency',
  route: 'PUT /display-currency',
  access: 'primary',
  input: z.object({ currency: Currency }),
  output: DisplayCurrency,
  errors: [],
});

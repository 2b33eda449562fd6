import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Cents, Email, Id, Nothing } from './values.js';

/** How auto reload is set (docs/rules.md#auto-reload-settings). */
const reloading = {
  /** Whether it is on. */
  enabled: z.boolean(),
  /** With which kept method it pays, by its `id`; null for none. @example mth_3b7e90 */
  methodId: z.nullable(Id),
  /** It pays when the balance is below this. @example 1000 */
  threshold: Cents,
};

/**
 * Paying by itself. Looked at every ten minutes: balance below the threshold, one payment of the amount
 * (docs/rules.md#balance-check).
 */
export const AutoReload = z.object({
  ...reloading,
  /** What each payment adds. @example 2500 */
  amount: Cents,
  /** Payments refused in a row; the third switches it off (docs/rules.md#refused-reloads). @unit payments @example 0 */
  refusals: z.int(),
});
export type AutoReload = z.infer<typeof AutoReload>;

/** Gives the settings of auto reload. */
export const getAutoReload = endpoint({
  id: 'getAutoReload',
  route: 'GET /auto-reload',
  access: 'payments',
  input: Nothing,
  output: AutoReload,
  errors: [],
});

/** Sets auto reload. Field issues `required` and `unknownMethod` on `methodId`. */
export const putAutoReload = endpoint({
  id: 'putAutoReload',
  route: 'PUT /auto-reload',
  access: 'payments',
  input: z.object({
    ...reloading,
    /** What each payment adds: €10.00 at least. @example 2500 */
    amount: Cents.check(z.gte(1000)),
  }),
  output: AutoReload,
  errors: ['autoReloadUnavailable'],
});

/** *Invoice & balance alerts*: the hourly check mails once per fall below the threshold (docs/rules.md#balance-alert). */
export const Alerts = z.object({
  /**
   * Where invoices and alerts go; without any, to the primary user (docs/rules.md#finance-addresses).
   *
   * @example finance@example.com
   */
  financeEmails: z.array(Email).check(z.maxLength(10)),
  /** Whether a low balance is mailed. */
  balanceAlert: z.boolean(),
  /** A balance below this is low. @example 1000 */
  threshold: Cents,
});
export type Alerts = z.infer<typeof Alerts>;

/** Gives the finance addresses and the balance alert. */
export const getAlerts = endpoint({
  id: 'getAlerts',
  route: 'GET /alerts',
  access: 'payments',
  input: Nothing,
  output: Alerts,
  errors: [],
});

/** Sets the finance addresses and the balance alert. */
export const putAlerts = endpoint({
  id: 'putAlerts',
  route: 'PUT /alerts',
  access: 'payments',
  input: Alerts,
  output: Alerts,
  errors: [],
});

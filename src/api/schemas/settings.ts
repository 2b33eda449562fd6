import * as z from 'zod/mini';
import { leastPayment } from '../limits.js';
import { object } from './object.js';
import { Cents, Email, Id, Nothing } from './values.js';

/** Settings of auto reload (docs/rules.md#auto-reload-settings). */
const reloading = {
  /** True if auto reload is on. */
  enabled: z.boolean(),
  /** The `id` of the kept method that pays; null for none. @example mth_3b7e90 */
  methodId: z.nullable(Id),
  /** Auto reload pays when the balance is below this. @example 1000 */
  threshold: Cents,
};

/**
 * Automatic payments. Every ten minutes, a balance below the threshold causes one payment of the amount
 * (docs/rules.md#balance-check).
 */
export const AutoReload = object(() => ({
  ...reloading,
  /** The amount of each payment. @example 2500 */
  amount: Cents,
  /** Payments refused in a row; the third switches it off (docs/rules.md#refused-reloads). @unit payments @example 0 */
  refusals: z.int(),
}));
export type AutoReload = z.infer<typeof AutoReload>;

export const getAutoReload = {
  input: Nothing,
  output: AutoReload,
};

export const putAutoReload = {
  input: object(() => ({
    ...reloading,
    /** The amount of each payment: €10.00 at least. @example 2500 */
    amount: Cents.check(z.gte(leastPayment)),
  })),
  output: AutoReload,
};

/** *Invoice & balance alerts*: the hourly check mails once per fall below the threshold (docs/rules.md#balance-alert). */
export const Alerts = object(() => ({
  /**
   * Addresses for invoices and alerts; without any, the primary user's (docs/rules.md#finance-addresses).
   * @example finance@example.com
   */
  financeEmails: z.array(Email).check(z.maxLength(10)),
  /** True if a low balance is reported by e-mail. */
  balanceAlert: z.boolean(),
  /** The threshold below which the balance is low. @example 1000 */
  threshold: Cents,
}));
export type Alerts = z.infer<typeof Alerts>;

export const getAlerts = {
  input: Nothing,
  output: Alerts,
};

export const putAlerts = {
  input: Alerts,
  output: Alerts,
};

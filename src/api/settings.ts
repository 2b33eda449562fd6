import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Cents, Email, Id, leastPayment, Nothing } from './values.js';

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
export const AutoReload = z.object({
  ...reloading,
  /** The amount of each payment. @example 2500 */
  amount: Cents,
  /** Payments refused in a row; the third switches it off (docs/rules.md#refused-reloads). @unit payments @example 0 */
  refusals: z.int(),
});
export type AutoReload = z.infer<typeof AutoReload>;

/** Returns the settings of auto reload. */
export const getAutoReload = endpoint({
  id: 'getAutoReload',
  route: 'GET /auto-reload',
  access: 'payments',
  input: Nothing,
  output: AutoReload,
  errors: [],
});

/** Refused payments in a row that switch auto reload off (docs/rules.md#refused-reloads). */
export const refusalsToStop = 3;

/** Sets auto reload. Field issues `required` and `unknownMethod` on `methodId`. */
export const putAutoReload = endpoint({
  id: 'putAutoReload',
  route: 'PUT /auto-reload',
  access: 'payments',
  input: z.object({
    ...reloading,
    /** The amount of each payment: €10.00 at least. @example 2500 */
    amount: Cents.check(z.gte(leastPayment)),
  }),
  output: AutoReload,
  errors: ['autoReloadUnavailable'],
});

/** *Invoice & balance alerts*: the hourly check mails once per fall below the threshold (docs/rules.md#balance-alert). */
export const Alerts = z.object({
  /**
   * Addresses for invoices and alerts; without any, the primary user's (docs/rules.md#finance-addresses).
   * @example finance@example.com
   */
  financeEmails: z.array(Email).check(z.maxLength(10)),
  /** True if a low balance is reported by e-mail. */
  balanceAlert: z.boolean(),
  /** The threshold below which the balance is low. @example 1000 */
  threshold: Cents,
});
export type Alerts = z.infer<typeof Alerts>;

/** Returns the finance addresses and the balance alert. */
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

import * as z from 'zod/mini';
import { paymentStatuses } from '../choices.js';
import { leastPayment } from '../limits.js';
import { object } from './object.js';
import { PayWith } from './pay-with.js';
import { between, Cents, Id, IdempotencyKey, Instant, page, pageOf, sortBy, Text } from './values.js';

/** States of a payment (docs/rules.md#payment-states). */
export const PaymentStatus = z.enum(paymentStatuses);

/** State of a payment's invoice: none yet, a pro-forma, requested and being made, or final. */
const InvoiceState = object(() => ({
  /** The state (docs/rules.md#invoices-by-method). */
  state: z.enum(['none', 'proForma', 'requested', 'final']),
  /** The invoice's number once it is final, without gaps; null before (docs/rules.md#invoices). @example NX-000042 */
  number: z.nullable(Text),
  /** The latest time at which it is ready, while it is being made; null otherwise. */
  readyBy: z.nullable(Instant),
}));

/** Bank account and reference of a bank transfer (docs/rules.md#bank-transfers). */
export const Transfer = object(() => ({
  /** The holder of the bank account. @example Nexmo Ltd */
  holder: Text,
  /** The IBAN, without spaces. @example GB29NWBK60161331926819 */
  iban: Text,
  /** The BIC of the bank. @example NWBKGB2L */
  bic: Text,
  /** The reference to write on the transfer, by which it is recognized. @example 00X482913Y1029384Z */
  reference: Text,
  /** The amount to transfer. @example 5000 */
  amount: Cents,
}));
export type Transfer = z.infer<typeof Transfer>;

/** One payment into the balance. */
export const Payment = object(() => ({
  /** The id of the payment. @example pay_8f2c41 */
  id: Text,
  /** Time of creation. */
  createdAt: Instant,
  /** The amount of the payment. */
  amount: Cents,
  /** The kind of payment method. */
  kind: z.enum(['card', 'paypal', 'bankTransfer']),
  /** The last four digits of the card, or the PayPal account's address; empty for a bank transfer. @example 1881 */
  label: Text,
  /** True if auto reload made the payment (docs/rules.md#balance-check). */
  automatic: z.boolean(),
  /** The state of the payment (docs/rules.md#payment-states). */
  status: PaymentStatus,
  /** The provider's page that the person must see, for `requires_action`; null otherwise. */
  action: z.nullable(
    object(() => ({
      /** The bank's 3-D Secure page, or PayPal's page. */
      kind: z.enum(['threeDSecure', 'paypal']),
      /** The provider's reference of the payment. @example 00X482913Y1029384Z */
      reference: Text,
    })),
  ),
  /**
   * The reason of a failure; null otherwise: `declined`, `insufficientFunds`, `expiredCard`, `addressMismatch`, `prepaidRefused`,
   * `authenticationFailed` …
   * @example insufficientFunds
   */
  decline: z.nullable(Text),
  /** Time at which the money was credited; null before. */
  settledAt: z.nullable(Instant),
  /** The reference to write on a bank transfer. @example 00X482913Y1029384Z */
  reference: Text,
  /** The details of the bank transfer while it is awaited; null otherwise. A backend may send them by e-mail only. */
  transfer: z.optional(z.nullable(Transfer)),
  /** The invoice and its state. */
  invoice: InvoiceState,
}));
export type Payment = z.infer<typeof Payment>;

/** The parameters that name a payment. */
export const ofPayment = {
  /** The payment's `id`. @example pay_8f2c41 */
  paymentId: Id,
};

export const createPayment = {
  input: object(() => ({
    /** Made by the caller, once for each payment (docs/rules.md#idempotency-keys). */
    idempotencyKey: IdempotencyKey,
    /** The amount to pay: €10.00 at least. @example 2500 */
    amount: Cents.check(z.gte(leastPayment)),
    /** The payment method. */
    with: PayWith,
  })),
  output: Payment,
};

export const completePayment = {
  input: object(() => ({
    ...ofPayment,
    /** The token that the provider's page returned. @example mock-authenticated */
    token: Id,
  })),
  output: Payment,
};

export const cancelPayment = {
  input: object(() => ofPayment),
  output: Payment,
};

export const getPayment = {
  input: object(() => ofPayment),
  output: Payment,
};

const PaymentSum = object(() => ({
  /** The number of payments. @unit payments @example 3 */
  payments: z.int().check(z.gte(0)),
  /** Their amounts together. @unit euro cent @example 7500 */
  amount: z.int().check(z.gte(0)),
}));

/** Sums of payments by their state. */
const PaymentSums = object(() => ({
  /** Succeeded payments. */
  succeeded: PaymentSum,
  /** Pending payments. */
  pending: PaymentSum,
}));
export type PaymentSums = z.infer<typeof PaymentSums>;

export const listPayments = {
  input: object(() => ({
    ...page,
    ...between,
    /** Only payments in this state. */
    status: z.optional(PaymentStatus),
    /** The order; the newest first by default. @example -amount */
    sort: sortBy('createdAt', 'kind', 'status', 'amount'),
  })),
  output: object(() => ({
    ...pageOf(Payment).shape,
    /** The sums of all matches, whatever the page; absent if the backend does not sum them. */
    sums: z.optional(PaymentSums),
  })),
};

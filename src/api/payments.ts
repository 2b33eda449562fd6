import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { PayWith } from './pay-with.js';
import { between, Cents, Id, IdempotencyKey, Instant, page, pageOf, Text } from './values.js';

/** Where a payment stands (docs/rules.md#payment-states). */
export const PaymentStatus = z.enum(['requires_action', 'pending', 'succeeded', 'failed', 'cancelled']);
export type PaymentStatus = z.infer<typeof PaymentStatus>;

/** Where a payment's invoice is: none yet, a pro-forma, asked for and being made, or there. */
const InvoiceState = z.object({
  /** Which of these it is (docs/rules.md#invoices-by-method). */
  state: z.enum(['none', 'proForma', 'requested', 'final']),
  /** Its number, without gaps, once it is final; else null (docs/rules.md#invoices). @example NX-000042 */
  number: z.nullable(Text),
  /** When it comes at the latest, while it is being made; else null. */
  readyBy: z.nullable(Instant),
});

/** Where the money of a bank transfer goes, and what is written on it (docs/rules.md#bank-transfers). */
export const Transfer = z.object({
  /** Whose bank account it is. @example Nexmo Ltd */
  holder: Text,
  /** The bank account, without spaces. @example GB29NWBK60161331926819 */
  iban: Text,
  /** The bank. @example NWBKGB2L */
  bic: Text,
  /** What to write on the transfer, so that it is recognized. @example 00X482913Y1029384Z */
  reference: Text,
  /** How much to transfer. @example 5000 */
  amount: Cents,
});
export type Transfer = z.infer<typeof Transfer>;

/** One payment into the balance. */
export const Payment = z.object({
  /** What the payment is called. @example pay_8f2c41 */
  id: Text,
  /** When it was made. */
  createdAt: Instant,
  /** What is paid. */
  amount: Cents,
  /** With what. */
  kind: z.enum(['card', 'paypal', 'bankTransfer']),
  /** The last four digits of the card, or the PayPal account's address; empty for a bank transfer. @example 1881 */
  label: Text,
  /** Whether auto reload made it (docs/rules.md#balance-check). */
  automatic: z.boolean(),
  /** Where it stands (docs/rules.md#payment-states). */
  status: PaymentStatus,
  /** The provider's page that the person must see, for `requires_action`; else null. */
  action: z.nullable(
    z.object({
      /** The bank's question about the card, or PayPal's own page. */
      kind: z.enum(['threeDSecure', 'paypal']),
      /** What the provider knows the payment by. @example 00X482913Y1029384Z */
      reference: Text,
    }),
  ),
  /**
   * Why it failed; else null: `declined`, `insufficientFunds`, `expiredCard`, `addressMismatch`, `prepaidRefused`,
   * `authenticationFailed` …
   * @example insufficientFunds
   */
  decline: z.nullable(Text),
  /** When the money was credited; null while it is not. */
  settledAt: z.nullable(Instant),
  /** What to write on a bank transfer. @example 00X482913Y1029384Z */
  reference: Text,
  /** Where the money goes, while a bank transfer is awaited; else null. A backend may leave it to its e-mail. */
  transfer: z.optional(z.nullable(Transfer)),
  /** Its invoice, and where that stands. */
  invoice: InvoiceState,
});
export type Payment = z.infer<typeof Payment>;

/** Names one payment. */
export const ofPayment = {
  /** Which payment, by its `id`. @example pay_8f2c41 */
  paymentId: Id,
};

/**
 * Makes a payment (docs/rules.md#making-a-payment). The same key from the same account gives the same payment, never a second
 * charge; from another account it is that account's own payment. Field issues: `amount`, `billing` (`addressMismatch`).
 */
export const createPayment = endpoint({
  id: 'createPayment',
  route: 'POST /payments',
  access: 'payments',
  input: z.object({
    /** Made by the caller, once for each payment (docs/rules.md#idempotency-keys). */
    idempotencyKey: IdempotencyKey,
    /** What is paid: €10.00 at least. @example 2500 */
    amount: Cents.check(z.gte(1000)),
    /** With what it is paid. */
    with: PayWith,
  }),
  output: Payment,
  errors: ['methodInUse', 'conflict'],
});

/** Goes on with a payment after the provider's page, by what that gave back. Twice is once. */
export const completePayment = endpoint({
  id: 'completePayment',
  route: 'POST /payments/{paymentId}/completion',
  access: 'payments',
  input: z.object({
    ...ofPayment,
    /** What the provider's page gave back. @example mock-authenticated */
    token: Id,
  }),
  output: Payment,
  errors: ['methodInUse', 'conflict'],
});

/** Cancels a payment that waits for the provider's page: the person has changed their mind. */
export const cancelPayment = endpoint({
  id: 'cancelPayment',
  route: 'POST /payments/{paymentId}/cancellation',
  access: 'payments',
  input: z.object(ofPayment),
  output: Payment,
  errors: ['conflict'],
});

/** Gives one payment as it stands now. */
export const getPayment = endpoint({
  id: 'getPayment',
  route: 'GET /payments/{paymentId}',
  access: 'payments',
  input: z.object(ofPayment),
  output: Payment,
  errors: [],
});

/** Lists the payments of the account. */
export const listPayments = endpoint({
  id: 'listPayments',
  route: 'GET /payments',
  access: 'payments',
  input: z.object({
    ...page,
    ...between,
    /** Only payments that stand there. */
    status: z.optional(PaymentStatus),
  }),
  output: pageOf(Payment),
  errors: [],
});

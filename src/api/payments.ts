import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Address } from './address.js';
import { between, Cents, Id, IdempotencyKey, Instant, Line, listOf, Month, Nothing, page, pageOf, Text } from './values.js';

/** Who pays, and where they live: it must match the card or the PayPal account. */
export const Billing = z.object({ name: Line, address: Address });
export type Billing = z.infer<typeof Billing>;

/** A method that is kept for payments in one click. Never more of a card than this. */
export const PaymentMethod = z.object({
  id: Text,
  kind: z.enum(['card', 'paypal']),
  /** `visa` or `mastercard`; empty for PayPal. */
  brand: Text,
  /** The last four digits of a card; the address of a PayPal account. */
  label: Text,
  /** `2027-04`; null for PayPal. */
  expires: z.nullable(Month),
  /** PayPal may lack the capability; support is the way on (docs/rules.md#auto-reload-settings). */
  canAutoReload: z.boolean(),
  usedByAutoReload: z.boolean(),
  /** What was paid when the method was added: what auto reload offers. */
  firstAmount: Cents,
  billing: Billing,
});
export type PaymentMethod = z.infer<typeof PaymentMethod>;

/**
 * With what a payment is made. A token is the payment provider's, good for one use: a card number never gets here.
 * `paypal` without a token asks for the provider's page first.
 */
export const PayWith = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept'), methodId: Id }),
  z.object({ kind: z.literal('card'), token: Id, billing: Billing, keep: z.boolean() }),
  z.object({ kind: z.literal('paypal'), token: z.optional(Id), billing: Billing, keep: z.boolean() }),
  z.object({ kind: z.literal('bankTransfer'), billing: Billing }),
]);
export type PayWith = z.infer<typeof PayWith>;

export const PaymentStatus = z.enum(['requires_action', 'pending', 'succeeded', 'failed', 'cancelled']);
export type PaymentStatus = z.infer<typeof PaymentStatus>;

/** Where a payment's invoice is: none yet, a pro-forma, asked for and being made, or there. */
const InvoiceState = z.object({
  state: z.enum(['none', 'proForma', 'requested', 'final']),
  /** Without gaps, once it is final. */
  number: z.nullable(Text),
  /** When it comes at the latest, while it is being made. */
  readyBy: z.nullable(Instant),
});

/** Where the money of a bank transfer goes, and what is written on it. */
export const Transfer = z.object({
  holder: Text,
  /** Without spaces. */
  iban: Text,
  bic: Text,
  reference: Text,
  amount: Cents,
});
export type Transfer = z.infer<typeof Transfer>;

export const Payment = z.object({
  id: Text,
  createdAt: Instant,
  amount: Cents,
  kind: z.enum(['card', 'paypal', 'bankTransfer']),
  label: Text,
  automatic: z.boolean(),
  status: PaymentStatus,
  /** The provider's page that the person must see, for `requires_action`. */
  action: z.nullable(z.object({ kind: z.enum(['threeDSecure', 'paypal']), reference: Text })),
  /** Why it failed: `declined`, `insufficientFunds`, `expiredCard`, `addressMismatch`, `prepaidRefused`, `authenticationFailed` … */
  decline: z.nullable(Text),
  settledAt: z.nullable(Instant),
  /** What to write on a bank transfer. */
  reference: Text,
  /** While a bank transfer is awaited. A backend may leave it to its e-mail. */
  transfer: z.optional(z.nullable(Transfer)),
  invoice: InvoiceState,
});
export type Payment = z.infer<typeof Payment>;

export const listPaymentMethods = endpoint({
  id: 'listPaymentMethods',
  route: 'GET /payment-methods',
  access: 'payments',
  input: Nothing,
  output: z.object({ items: listOf(PaymentMethod) }),
  errors: [],
});

/** At once. If auto reload uses it, auto reload is switched off. */
export const deletePaymentMethod = endpoint({
  id: 'deletePaymentMethod',
  route: 'DELETE /payment-methods/{methodId}',
  access: 'payments',
  input: z.object({ methodId: Id }),
  output: Nothing,
  errors: [],
});

/**
 * The same key from the same account gives the same payment, never a second charge; from another account it is that account's own
 * payment. Field issues: `amount`, `billing` (`addressMismatch`).
 */
export const createPayment = endpoint({
  id: 'createPayment',
  route: 'POST /payments',
  access: 'payments',
  input: z.object({ idempotencyKey: IdempotencyKey, amount: Cents.check(z.gte(1000)), with: PayWith }),
  output: Payment,
  errors: ['methodInUse', 'conflict'],
});

/** What the provider's page has given back. Twice is once. */
export const completePayment = endpoint({
  id: 'completePayment',
  route: 'POST /payments/{paymentId}/completion',
  access: 'payments',
  input: z.object({ paymentId: Id, token: Id }),
  output: Payment,
  errors: ['methodInUse', 'conflict'],
});

export const cancelPayment = endpoint({
  id: 'cancelPayment',
  route: 'POST /payments/{paymentId}/cancellation',
  access: 'payments',
  input: z.object({ paymentId: Id }),
  output: Payment,
  errors: ['conflict'],
});

export const getPayment = endpoint({
  id: 'getPayment',
  route: 'GET /payments/{paymentId}',
  access: 'payments',
  input: z.object({ paymentId: Id }),
  output: Payment,
  errors: [],
});

export const listPayments = endpoint({
  id: 'listPayments',
  route: 'GET /payments',
  access: 'payments',
  input: z.object({ ...page, ...between, status: z.optional(PaymentStatus) }),
  output: pageOf(Payment),
  errors: [],
});

import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Address } from './address.js';
import { Cents, Id, Line, listOf, Month, Nothing, Text } from './values.js';

/** Who pays, and where they live: it must match the card or the PayPal account (docs/rules.md#making-a-payment). */
export const Billing = z.object({
  /** The name on the card, or of whoever has the PayPal account. */
  name: Line,
  /** Where they live; a street and a town are needed. */
  address: Address,
});
export type Billing = z.infer<typeof Billing>;

/** A method that is kept for payments in one click. Never more of a card than this. */
export const PaymentMethod = z.object({
  /** What the method is called, to pay with it or to delete it. @example mth_3b7e90 */
  id: Text,
  /** A card or a PayPal account; a bank transfer is never kept (docs/rules.md#payment-methods). */
  kind: z.enum(['card', 'paypal']),
  /** `visa` or `mastercard`; empty for PayPal. @example visa */
  brand: Text,
  /** The last four digits of a card; the address of a PayPal account. @example 1881 */
  label: Text,
  /** The last month in which the card is valid; null for PayPal. */
  expires: z.nullable(Month),
  /** Whether it can pay by itself: PayPal may lack the capability; support is the way on (docs/rules.md#auto-reload-settings). */
  canAutoReload: z.boolean(),
  /** Whether auto reload pays with it: deleting it switches auto reload off (docs/rules.md#deleting-a-method). */
  usedByAutoReload: z.boolean(),
  /** What was paid when the method was added: what auto reload offers (docs/rules.md#auto-reload-settings). */
  firstAmount: Cents,
  /** Whose it is, and where they live. */
  billing: Billing,
});
export type PaymentMethod = z.infer<typeof PaymentMethod>;

/** Lists the cards and PayPal accounts that are kept. */
export const listPaymentMethods = endpoint({
  id: 'listPaymentMethods',
  route: 'GET /payment-methods',
  access: 'payments',
  input: Nothing,
  output: z.object({
    /** Every method that is kept, the oldest first. */
    items: listOf(PaymentMethod),
  }),
  errors: [],
});

/** Deletes a method at once. If auto reload uses it, auto reload is switched off (docs/rules.md#deleting-a-method). */
export const deletePaymentMethod = endpoint({
  id: 'deletePaymentMethod',
  route: 'DELETE /payment-methods/{methodId}',
  access: 'payments',
  input: z.object({
    /** Which method, by its `id`. @example mth_3b7e90 */
    methodId: Id,
  }),
  output: Nothing,
  errors: [],
});

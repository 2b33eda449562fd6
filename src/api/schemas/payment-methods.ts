import * as z from 'zod/mini';
import { Address } from './address.js';
import { object } from './object.js';
import { Cents, Id, Line, listOf, Month, Nothing, Text } from './values.js';

/** Name and address of the payer, which must match the card or the PayPal account (docs/rules.md#making-a-payment). */
export const Billing = object(() => ({
  /** The name on the card, or of the PayPal account's holder. */
  name: Line,
  /** The payer's address, with a street and a town. */
  address: Address,
}));
export type Billing = z.infer<typeof Billing>;

/** A method that is kept for payments in one click. No more data of a card is ever kept. */
export const PaymentMethod = object(() => ({
  /** The id of the method, for paying with it or deleting it. @example mth_3b7e90 */
  id: Text,
  /** A card or a PayPal account; a bank transfer is never kept (docs/rules.md#payment-methods). */
  kind: z.enum(['card', 'paypal']),
  /** `visa` or `mastercard`; empty for PayPal. @example visa */
  brand: Text,
  /** The last four digits of a card; the address of a PayPal account. @example 1881 */
  label: Text,
  /** The last month in which the card is valid; null for PayPal. */
  expires: z.nullable(Month),
  /**
   * True if auto reload can use it: PayPal may lack the capability, which support can add (docs/rules.md#auto-reload-settings).
   */
  canAutoReload: z.boolean(),
  /** True if auto reload uses it: deleting it switches auto reload off (docs/rules.md#deleting-a-method). */
  usedByAutoReload: z.boolean(),
  /** The amount of the payment that added the method, which auto reload suggests (docs/rules.md#auto-reload-settings). */
  firstAmount: Cents,
  /** Name and address of the holder. */
  billing: Billing,
}));
export type PaymentMethod = z.infer<typeof PaymentMethod>;

export const listPaymentMethods = {
  input: Nothing,
  output: object(() => ({
    /** All kept methods, oldest first. */
    items: listOf(PaymentMethod),
  })),
};

export const deletePaymentMethod = {
  input: object(() => ({
    /** The method's `id`. @example mth_3b7e90 */
    methodId: Id,
  })),
  output: Nothing,
};

import * as z from 'zod/mini';
import { object } from './object.js';
import { Billing } from './payment-methods.js';
import { Id } from './values.js';

/**
 * The method of a payment. A token comes from the payment provider and is good for one use, so that no card number reaches the
 * backend.
 * `paypal` without a token asks for the provider's page first.
 */
export const PayWith = z.discriminatedUnion('kind', [
  object(() => ({
    /** Pays with a kept method. */
    kind: z.literal('kept'),
    /** The method's `id`. @example mth_3b7e90 */
    methodId: Id,
  })),
  object(() => ({
    /** Pays with a card. */
    kind: z.literal('card'),
    /** The payment provider's token for the card (docs/rules.md#no-card-numbers). @example mock-visa-ada-1 */
    token: Id,
    /** Name and address of the card's holder. */
    billing: Billing,
    /** True to keep the card for payments in one click. */
    keep: z.boolean(),
  })),
  object(() => ({
    /** Pays with PayPal. */
    kind: z.literal('paypal'),
    /** PayPal's token; without it, the person is sent to PayPal's page first. @example mock-paypal-ada-1 */
    token: z.optional(Id),
    /** Name and address of the PayPal account's holder. */
    billing: Billing,
    /** True to keep the PayPal account for payments in one click. */
    keep: z.boolean(),
  })),
  object(() => ({
    /** Pays by bank transfer, which arrives days later (docs/rules.md#bank-transfers). */
    kind: z.literal('bankTransfer'),
    /** Name and address of the payer. */
    billing: Billing,
  })),
]);
export type PayWith = z.infer<typeof PayWith>;

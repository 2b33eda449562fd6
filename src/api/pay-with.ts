import * as z from 'zod/mini';
import { Billing } from './payment-methods.js';
import { Id } from './values.js';

/**
 * With what a payment is made. A token is the payment provider's, good for one use: a card number never gets here.
 * `paypal` without a token asks for the provider's page first.
 */
export const PayWith = z.discriminatedUnion('kind', [
  z.object({
    /** With a method that is kept. */
    kind: z.literal('kept'),
    /** Which one, by its `id`. @example mth_3b7e90 */
    methodId: Id,
  }),
  z.object({
    /** With a card. */
    kind: z.literal('card'),
    /** What the payment provider gave for the card (docs/rules.md#no-card-numbers). @example mock-visa-ada-1 */
    token: Id,
    /** Whose card it is, and where they live. */
    billing: Billing,
    /** Whether the card shall be kept for payments in one click. */
    keep: z.boolean(),
  }),
  z.object({
    /** With PayPal. */
    kind: z.literal('paypal'),
    /** What PayPal gave; without it, the person is sent to its page first. @example mock-paypal-ada-1 */
    token: z.optional(Id),
    /** Whose account it is, and where they live. */
    billing: Billing,
    /** Whether the account shall be kept for payments in one click. */
    keep: z.boolean(),
  }),
  z.object({
    /** By bank transfer: the money arrives days later (docs/rules.md#bank-transfers). */
    kind: z.literal('bankTransfer'),
    /** Who pays, and where they live. */
    billing: Billing,
  }),
]);
export type PayWith = z.infer<typeof PayWith>;

import * as z from 'zod/mini';
import { object } from './object.js';
import { Billing } from './payment-methods.js';
import { createPayment } from './payments.js';

/** Amount and method: the id of a kept one, or a new one's kind: `card`, `paypal`, `bankTransfer`. */
export const Choice = object(() => ({ amount: createPayment.input.shape.amount, by: z.string().check(z.minLength(1)) }));
export type Choice = z.infer<typeof Choice>;

const address = Billing.shape.address.check(z.refine(({ line1, city }) => line1.trim() !== '' && city.trim() !== ''));
export const Payer = object(() => ({ by: z.string(), name: Billing.shape.name, address, keep: z.boolean() }));
export type Payer = z.infer<typeof Payer>;

import * as z from 'zod/mini';
import { Billing } from '../../api/payment-methods.js';
import { createPayment } from '../../api/payments.js';
import { Form } from '../../core/form.js';
import type { FeatureHost } from '../../core/host.js';

const Amount = createPayment.input.shape.amount;

/** Amount and method: the id of a kept one, or `card`, `paypal`, `bankTransfer`. */
const Choice = z.object({ amount: Amount, by: z.string().check(z.minLength(1)) });
export type Choice = z.infer<typeof Choice>;

const address = Billing.shape.address.check(z.refine(({ line1, city }) => line1.trim() !== '' && city.trim() !== ''));
const Payer = z.object({ name: Billing.shape.name, address, keep: z.boolean() });
export type Payer = z.infer<typeof Payer>;

/** The form of a step: checked by a part of the contract, and sent nowhere. */
function step<I extends z.ZodMiniObject>(
  host: FeatureHost,
  id: string,
  input: I,
  taken: (input: z.output<I>) => void,
  more: { readonly given?: () => Partial<z.output<I>>; readonly busy?: () => boolean },
) {
  const before = (found: z.output<I>) => {
    taken(found);
    return false;
  };
  return new Form(host, { ...createPayment, id, input }, { ...more, before, done: () => {} });
}

/** `busy` returns true while an action of its button is under way. */
export type ChoiceForm = ReturnType<typeof choiceForm>;
export type PayerForm = ReturnType<typeof payerForm>;

export const choiceForm = (host: FeatureHost, taken: (choice: Choice) => void, busy: () => boolean) =>
  step(host, 'choosePayment', Choice, taken, { busy });
/** A bank transfer has nothing to keep. */
export const payerForm = (host: FeatureHost, taken: (payer: Payer) => void, isKeepable: () => boolean) =>
  step(host, 'choosePayer', Payer, taken, { given: () => (isKeepable() ? {} : { keep: false }) });

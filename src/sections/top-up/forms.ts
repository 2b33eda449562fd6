import * as z from 'zod/mini';
import { Billing } from '../../api/payment-methods.js';
import { createPayment } from '../../api/payments.js';
import type { FormOptions } from '../../core/form-options.js';
import type { FeatureHost } from '../../core/host.js';
import { Submission } from '../../core/mutation.js';
import { SchemaForm } from '../../core/schema-form.js';

const Amount = createPayment.input.shape.amount;

/** Amount and method: the id of a kept one, or `card`, `paypal`, `bankTransfer`. */
const Choice = z.object({ amount: Amount, by: z.string().check(z.minLength(1)) });
export type Choice = z.infer<typeof Choice>;

const address = Billing.shape.address.check(z.refine(({ line1, city }) => line1.trim() !== '' && city.trim() !== ''));
const Payer = z.object({ name: Billing.shape.name, address, keep: z.boolean() });
export type Payer = z.infer<typeof Payer>;

/** The form of a step: checked by a part of the contract, and sent nowhere. */
class StepForm<I extends z.ZodMiniObject> extends SchemaForm<I> {
  constructor(host: FeatureHost, id: string, input: I, taken: (input: z.output<I>) => void, options: FormOptions<z.output<I>>) {
    const take = (found: z.output<I>) => {
      this.clear();
      taken(found);
    };
    super(host, { id, input }, new Submission(host, take), options);
  }
}

/** `busy` returns true while an action of its button is under way. */
export const choiceForm = (host: FeatureHost, taken: (choice: Choice) => void, busy: () => boolean) =>
  new StepForm(host, 'choosePayment', Choice, taken, { busy });
/** A bank transfer has nothing to keep. */
export const payerForm = (host: FeatureHost, taken: (payer: Payer) => void, isKeepable: () => boolean) =>
  new StepForm(host, 'choosePayer', Payer, taken, { given: () => (isKeepable() ? {} : { keep: false }) });

export type ChoiceForm = ReturnType<typeof choiceForm>;
export type PayerForm = ReturnType<typeof payerForm>;

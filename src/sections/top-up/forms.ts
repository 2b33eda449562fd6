import type * as z from 'zod/mini';
import type { Choice, Payer } from '../../api/schemas/payment-steps.js';
import type { FormOptions } from '../../core/form-options.js';
import type { FeatureHost } from '../../core/host.js';
import { Submission } from '../../core/mutation.js';
import type { Asked } from '../../core/form-schema.js';
import { SchemaForm } from '../../core/schema-form.js';

export type { Choice, Payer };

const schemas = () => import('../../api/schemas/all.js');

/** The form of a step: checked by a part of the contract, and sent nowhere. */
class StepForm<I extends z.ZodMiniObject> extends SchemaForm<I> {
  constructor(host: FeatureHost, asked: Asked<I>, taken: (input: z.output<I>) => void, options: FormOptions<z.output<I>>) {
    const take = (found: z.output<I>) => {
      this.clear();
      taken(found);
    };
    super(host, asked, new Submission(host, take), options);
  }
}

/** `busy` returns true while an action of its button is under way. */
export const choiceForm = (host: FeatureHost, taken: (choice: Choice) => void, busy: () => boolean) =>
  new StepForm(host, { id: 'choosePayment', input: async () => (await schemas()).Choice }, taken, { busy });
/** A bank transfer has nothing to keep. */
export const payerForm = (host: FeatureHost, taken: (payer: Payer) => void, isKeepable: () => boolean) =>
  new StepForm(host, { id: 'choosePayer', input: async () => (await schemas()).Payer }, taken, {
    given: () => (isKeepable() ? {} : { keep: false }),
  });

export type ChoiceForm = ReturnType<typeof choiceForm>;
export type PayerForm = ReturnType<typeof payerForm>;

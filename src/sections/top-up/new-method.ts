import type { Billing } from '../../api/payment-methods.js';
import { declineWords } from '../../i18n/declines/words.js';
import { loadWords } from '../../i18n/i18n.js';
import { newMethodWords } from '../../i18n/new-method/words.js';
import { steps } from '../../ui/status/stepper.styles.js';
import { frames } from '../../ui/styles/frames.styles.js';
import { AddressShape } from '../address-shape.js';
import { ActionStep } from './action-step.js';
import { CardStep } from './card-step.js';
import { Checkout } from './checkout.js';
import type { TopUpFlow } from './flow.js';
import { payerForm, type PayerForm } from './forms.js';
import type { Paying } from './paying.js';
import { payStep } from './pay-step.js';
import { payerStep } from './payer-step.js';
import { payerGiven, type Step } from './state.js';

/** Makes the steps, once their words are there. */
export async function newMethod(flow: TopUpFlow, paying: Paying): Promise<NewMethod> {
  await loadWords(newMethodWords, flow.host.locale);
  return new NewMethod(flow, paying);
}

/** The steps of a payment with a new method: the payer, the card or PayPal, the provider's own page. */
export class NewMethod {
  readonly #card: CardStep;
  readonly #checkout: Checkout;
  readonly #form: PayerForm;
  readonly #action: ActionStep;
  readonly #shape: AddressShape;
  /** The language of its words. */
  #locale = '';

  constructor(
    private readonly flow: TopUpFlow,
    paying: Paying,
  ) {
    const { host } = flow;
    host.wear([frames, steps]);
    this.#form = payerForm(
      host,
      (payer) => void flow.apply((it) => payerGiven(it, payer)),
      () => flow.choice.by !== 'bankTransfer',
    );
    this.#card = new CardStep(host, this.#pay);
    this.#checkout = new Checkout(flow, paying, this.#card);
    this.#action = new ActionStep(flow, paying);
    this.#shape = new AddressShape(host);
  }

  readonly #pay = () => void this.#checkout.pay();

  /** The payer as typed, or as in an earlier payment. */
  get #known(): Billing | undefined {
    const { state, methods } = this.flow;
    return state.payer ?? methods.data?.items[0]?.billing;
  }

  begin(): void {
    const { host, choice, state } = this.flow;
    const { step, payment } = state;
    void this.#learn();
    if (step === 'payer') void this.#shape.follow(this.#known?.address.country ?? '');
    if (step === 'pay' && choice.by === 'card' && host.payments) this.#card.open(host.payments);
    if (step === 'action' && payment) void this.#action.begin(payment);
  }

  /** Fetches the words of the steps, and of refusals: one may send the person back to a step, and says why there. */
  async #learn() {
    const { host } = this.flow;
    const { locale } = host;
    this.#locale = locale;
    await Promise.all([newMethodWords, declineWords].map((words) => loadWords(words, locale)));
    host.requestUpdate();
  }

  /** Removes the provider's content from the page. */
  end(): void {
    this.#card.close();
    this.#action.end();
  }

  view(step: Step) {
    if (this.flow.host.locale !== this.#locale) void this.#learn();
    if (step === 'payer') return payerStep(this.flow, this.#form, this.#shape, this.#known);
    return step === 'pay' ? payStep(this.flow, this.#card, this.#pay) : this.#action.view();
  }
}

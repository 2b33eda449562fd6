import { html } from 'lit';
import { getBalance } from '../../api/account.js';
import { listPaymentMethods } from '../../api/payment-methods.js';
import { createPayment, listPayments } from '../../api/payments.js';
import { Lazy } from '../../core/lazy.js';
import { Query, together } from '../../core/query.js';
import { chosenCurrency } from '../chosen-currency.js';
import { choose, waiting } from './choose.js';
import type { TopUpFlow } from './flow.js';
import { choiceForm, type Choice } from './forms.js';
import type { TopUpHost } from './host.js';
import type { NewMethod } from './new-method.js';
import { Paying } from './paying.js';
import {
  anotherMethod,
  choiceOf,
  chosen,
  firstKind,
  initial,
  isUncertain,
  sessionEnded,
  stepMissing,
  type TopUpState,
} from './state.js';
import { uncertain } from './uncertain.js';

/** A payment into the balance: amount, method, payer and result (docs/rules.md#making-a-payment). */
export class TopUpSection implements TopUpFlow {
  readonly methods: Query<typeof listPaymentMethods>;
  readonly history: Query<typeof listPayments>;
  state = initial;
  readonly #form = choiceForm(
    this.host,
    (choice) => void this.#chosen(choice),
    () => this.state.waitsFor !== undefined,
  );
  readonly #paying = new Paying(this);
  /** Loads when a new method is chosen, or a page of the provider must be shown. */
  #method: NewMethod | undefined;
  readonly #result = new Lazy(this.host, async () => (await import('./result.js')).resultPage(this));

  /**
   * `depth`: the levels of its headings below the element's. An element that has asked for the balance and
   * the currency hands both over. `recent`: the number of payments to look through.
   */
  constructor(
    readonly host: TopUpHost,
    readonly depth = 1,
    readonly balance = new Query(host, getBalance),
    readonly currency = chosenCurrency(host),
    recent = 20,
  ) {
    const allowed = <I>(input: I) => (host.access.canAsk(createPayment) ? input : undefined);
    this.methods = new Query(host, listPaymentMethods, () => allowed({}));
    this.history = new Query(host, listPayments, () => allowed({ size: recent }));
    host.addController({ sessionEnded: () => this.#wipe() });
  }

  get choice(): Choice {
    return choiceOf(this.state, this.methods.data?.items ?? [], this.host.payments?.kinds ?? []);
  }

  methodOf(card: string): string {
    const { by } = this.choice;
    if (card !== anotherMethod) return card;
    return this.#isKept(by) ? firstKind(this.host.payments?.kinds ?? []) : by;
  }

  view() {
    const { access, t } = this.host;
    return access.guard(
      createPayment,
      t,
      () => html`<div class="nx-stack" role="group" aria-label=${t('topUp.title')} tabindex="-1" data-step>${this.#page()}</div>`,
    );
  }

  #page() {
    const { step } = this.state;
    if (isUncertain(this.state)) return uncertain(this, this.#paying);
    if (step === 'result') return this.#result.view();
    if (step !== 'choose' && this.#method) return this.#method.view(step);
    const read = [this.balance, this.methods, this.history];
    return together(read, () => html`${waiting(this, this.#paying)} ${choose(this, this.#form)}`);
  }

  apply(transition: (state: TopUpState) => TopUpState): boolean {
    const { state, host } = this;
    this.state = transition(state);
    host.requestUpdate();
    if (this.state.entered !== state.entered) void this.#enter(this.state);
    return this.state !== state;
  }

  /** Begins the step that was entered, and leads the focus there. */
  async #enter({ step, entered }: TopUpState) {
    const { host } = this;
    this.#method?.end();
    if (step !== 'choose' && step !== 'result') {
      const method = this.#method ?? (await this.#load().catch(() => undefined));
      // The person may be elsewhere by now, or gone.
      if (this.state.entered !== entered) return;
      if (!method) return void this.apply(stepMissing);
      method.begin();
    }
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot?.querySelector<HTMLElement>('[data-step]')?.focus();
  }

  async #load(): Promise<NewMethod> {
    const { newMethod } = await import('./new-method.js');
    const made = await newMethod(this, this.#paying);
    return (this.#method ??= made);
  }

  #wipe() {
    this.state = sessionEnded(this.state);
    this.#method?.end();
    this.host.requestUpdate();
  }

  #isKept(by: string): boolean {
    return this.methods.data?.items.some(({ id }) => id === by) === true;
  }

  async #chosen({ amount, by: card }: Choice) {
    const by = this.methodOf(card);
    const isKept = this.#isKept(by);
    this.apply((it) => chosen(it, { amount, by }, this.history.data?.items, isKept));
    if (isKept) await this.#paying.pay(this.#paying.wish, { kind: 'kept', methodId: by });
  }
}

import { html } from 'lit';
import { getBalance } from '../../api/account.js';
import { listPaymentMethods } from '../../api/payment-methods.js';
import { createPayment, listPayments, type Payment } from '../../api/payments.js';
import { getDisplayCurrency } from '../../api/display-currency.js';
import { Lazy } from '../../core/lazy.js';
import { Query, together } from '../../core/query.js';
import { Checkout } from './checkout.js';
import { choose, waiting } from './choose.js';
import type { TopUpHost } from './host.js';
import type { NewMethod } from './new-method.js';
import { Paying } from './paying.js';
import { choiceForm, type Choice, type Payer } from './steps.js';
import { uncertain } from './uncertain.js';

/** The suggested amount in whole cents. */
const usual = 2500;

type Step = 'choose' | 'payer' | 'pay' | 'action' | 'result';

/** A payment into the balance: amount, method, payer and result (docs/rules.md#making-a-payment). */
export class TopUpSection {
  readonly balance: Query<typeof getBalance>;
  readonly methods: Query<typeof listPaymentMethods>;
  readonly history: Query<typeof listPayments>;
  /** Optional: the currency is euros if it can not be loaded. */
  readonly currency: Query<typeof getDisplayCurrency>;
  readonly choiceForm = choiceForm(
    this.host,
    (choice) => void this.#chosen(choice),
    () => this.busy,
  );
  readonly paying: Paying;
  readonly checkout = new Checkout(this);
  /** Loads when a new method is chosen, or a page of the provider must be shown. */
  method: NewMethod | undefined;
  readonly #result = new Lazy(this.host, async () => (await import('./result.js')).resultPage(this));
  #choice: Partial<Choice> = {};
  /** The payer as typed so far, for going back. */
  payer: Payer | undefined;
  #step: Step = 'choose';
  /** The payments on screen when the person chose, newest first, and the one that was answered since. */
  #listed: readonly Payment[] = [];
  #latest: Payment | undefined;
  /** The reason for which the person was led back a step. */
  note = '';

  /** `depth`: the levels of its headings below the element's. */
  constructor(
    readonly host: TopUpHost,
    readonly depth = 1,
  ) {
    const allowed = <I>(input: I) => (host.access.may(createPayment) ? input : undefined);
    this.balance = new Query(host, getBalance, () => allowed({}));
    this.methods = new Query(host, listPaymentMethods, () => allowed({}));
    this.history = new Query(host, listPayments, () => allowed({ size: 20 }));
    this.currency = new Query(host, getDisplayCurrency, () => (host.client?.can(getDisplayCurrency) ? allowed({}) : undefined));
    this.paying = new Paying(
      host,
      (payment) => this.#answered(payment),
      (error) => this.checkout.sendBack(error),
    );
    host.addController({ sessionEnded: () => this.#wipe() });
  }

  /** Amount and method as chosen so far. */
  get choice(): Choice {
    const first = this.methods.data?.items[0]?.id ?? this.host.payments?.kinds[0] ?? 'bankTransfer';
    return { amount: usual, by: first, ...this.#choice };
  }

  /** The payments that the person knew of when they wanted to pay, even if the list loads again late or not at all. */
  get seen(): readonly Payment[] {
    const latest = this.#latest;
    return latest && !this.#listed.some(({ id }) => id === latest.id) ? [latest, ...this.#listed] : this.#listed;
  }

  choose(choice: Choice): void {
    this.#choice = choice;
    this.host.requestUpdate();
  }

  get busy(): boolean {
    return this.checkout.isMakingToken || this.paying.busy;
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
    if (this.paying.isUncertain) return uncertain(this);
    if (this.#step === 'result') return this.#result.view();
    if (this.#step !== 'choose' && this.method) return this.method.view(this.#step);
    return together([this.balance, this.methods, this.history], () => html`${waiting(this)} ${choose(this)}`);
  }

  /** Drops all data of the last person. */
  #wipe() {
    [this.#choice, this.payer, this.#step, this.note] = [{}, undefined, 'choose', ''];
    [this.#listed, this.#latest] = [[], undefined];
    this.method?.end();
    this.checkout.forget();
    this.paying.forget();
  }

  /** Returns to the first step, with or without the choices. */
  restart(keep = false): void {
    if (!keep) [this.#choice, this.payer] = [{}, undefined];
    this.paying.forget();
    void this.go('choose');
  }

  async go(step: Step, note = ''): Promise<void> {
    this.method?.end();
    [this.#step, this.note] = [step, note];
    if (step !== 'choose' && step !== 'result') await this.#enter(step);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('[data-step]')?.focus();
  }

  async #enter(step: 'payer' | 'pay' | 'action') {
    try {
      this.method ??= new (await import('./new-method.js')).NewMethod(this);
      // The person may be elsewhere by now, or gone.
      if (this.#step === step) this.method.begin(step);
    } catch {
      [this.#step, this.note] = ['choose', this.host.t('error.unavailable')];
    }
  }

  /** Pays at once with a kept method; a new one needs more steps. */
  async #chosen(choice: Choice) {
    this.#choice = choice;
    this.#listed = this.history.data?.items ?? this.#listed;
    const isKept = this.methods.data?.items.some(({ id }) => id === choice.by);
    if (!isKept) return this.go('payer');
    await this.checkout.payKept(choice.by);
  }

  #answered(payment: Payment) {
    const { id, status, amount } = payment;
    this.#latest = payment;
    this.host.emit('nx-payment-changed', { paymentId: id, status, amount });
    void this.go(status === 'requires_action' ? 'action' : 'result');
  }

  /** Continues a payment that waits for the person, begun here or in another window. */
  resume(payment: Payment): void {
    this.#choice = { amount: payment.amount, by: payment.kind };
    this.paying.payment = payment;
    void this.go('action');
  }
}

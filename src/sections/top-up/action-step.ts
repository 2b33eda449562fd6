import { html, type ReactiveController } from 'lit';
import type { ProviderAction } from '../../api/payment-provider.js';
import type { Payment } from '../../api/payments.js';
import { LightDomPortal } from '../../core/light-dom-portal.js';
import { button } from '../../ui/button/button.js';
import { notice } from '../../ui/content/notice.js';
import type { TopUpFlow } from './flow.js';
import type { Paying } from './paying.js';
import { charged, failureOf, stepTitle } from './pieces.js';

/** A page of the provider before the payment continues: PayPal's in a window, the bank's within the page. */
export class ActionStep implements ReactiveController {
  readonly #portal: LightDomPortal;
  #left: 'closed' | 'blocked' | 'unreachable' | undefined;
  #waiting: AbortController | undefined;

  constructor(
    private readonly flow: TopUpFlow,
    private readonly paying: Paying,
  ) {
    this.#portal = new LightDomPortal(flow.host);
    flow.host.addController(this);
  }

  /** The provider's content is removed with the element, so the person opens it again. */
  hostDisconnected(): void {
    if (!this.#waiting || this.#waiting.signal.aborted) return;
    this.end();
    this.#show('closed');
  }

  /** Opens the provider's page, and continues with its result. */
  async begin({ id, amount, action }: Payment): Promise<void> {
    const { paying } = this;
    const { host } = this.flow;
    const provider = host.payments;
    if (!action || !provider) return this.#show('unreachable');
    this.end();
    const { signal } = (this.#waiting = new AbortController());
    const [place, title] = [this.#portal.place('action'), host.t(`topUp.${action.kind}`)];
    const providerAction: ProviderAction = {
      ...action,
      amount,
      place,
      title,
      look: this.#portal.look(),
      locale: host.locale,
      signal,
    };
    this.#show(undefined);
    try {
      const back = await provider.authorize(providerAction);
      if (signal.aborted) return;
      if ('token' in back) await paying.complete(id, back.token);
      else if (back.left === 'cancelled') await paying.cancel(id);
      else this.#show(back.left);
    } catch {
      if (!signal.aborted) this.#show('unreachable');
    }
  }

  /** Stops waiting. */
  end(): void {
    this.#waiting?.abort();
    this.#portal.clear();
    this.#left = undefined;
  }

  view() {
    const { flow, paying } = this;
    const { t, locale } = flow.host;
    const { payment, waitsFor } = flow.state;
    const busy = waitsFor !== undefined;
    if (!payment?.action) return '';
    const { kind } = payment.action;
    const again = { label: t(`topUp.${kind}Open`), look: 'primary', busy, onClick: () => void this.begin(payment) } as const;
    const cancel = { label: t('topUp.cancel'), busy, onClick: () => void paying.cancel(payment.id) };
    return html`${stepTitle(flow, t(`topUp.${kind}`))}
      <p>${t(`topUp.${kind}Why`)}</p>
      ${charged(t, payment.amount, locale)} ${this.#left ? notice('warn', t(`topUp.left.${this.#left}`)) : ''}
      <div class="nx-action"><slot name=${this.#portal.slot('action')}></slot></div>
      ${failureOf(flow)}
      <div class="nx-actions">${this.#left ? button(again) : ''}${button(cancel)}</div>`;
  }

  #show(left: 'closed' | 'blocked' | 'unreachable' | undefined) {
    this.#left = left;
    this.flow.host.requestUpdate();
  }
}

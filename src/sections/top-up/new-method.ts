import type { Billing } from '../../api/payment-methods.js';
import { frames } from '../../ui/styles/frames.styles.js';
import { wear } from '../../ui/styles/sheets.js';
import { AddressShape } from '../address-shape.js';
import { ActionStep } from './action-step.js';
import { CardStep } from './card-step.js';
import { payStep } from './pay-step.js';
import { payerStep } from './payer-step.js';
import { payerForm } from './steps.js';
import type { TopUpSection } from './top-up-section.js';

/** The steps of a payment with a new method: the payer, the card or PayPal, the provider's own page. */
export class NewMethod {
  readonly form;
  readonly card: CardStep;
  readonly action: ActionStep;
  readonly shape: AddressShape;

  constructor(readonly part: TopUpSection) {
    const { host } = part;
    if (host.shadowRoot) wear(host.shadowRoot, frames, frames.cssText);
    this.form = payerForm(
      host,
      (payer) => {
        part.payer = payer;
        void part.go('pay');
      },
      () => part.choice.by !== 'bankTransfer',
    );
    this.card = new CardStep(host, () => void part.checkout.pay());
    this.action = new ActionStep(part);
    this.shape = new AddressShape(host);
  }

  /** The payer as typed, or as in an earlier payment. */
  get known(): Billing | undefined {
    const { payer, methods } = this.part;
    return payer ?? methods.data?.items[0]?.billing;
  }

  begin(step: 'payer' | 'pay' | 'action'): void {
    const { host, choice, paying } = this.part;
    if (step === 'payer') void this.shape.follow(this.known?.address.country ?? '');
    if (step === 'pay' && choice.by === 'card' && host.payments) this.card.open(host.payments);
    if (step === 'action' && paying.payment) void this.action.begin(paying.payment);
  }

  /** Removes the provider's content from the page. */
  end(): void {
    this.card.close();
    this.action.end();
  }

  view(step: 'payer' | 'pay' | 'action') {
    if (step === 'payer') return payerStep(this);
    return step === 'pay' ? payStep(this) : this.action.view();
  }
}

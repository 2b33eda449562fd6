import { html } from 'lit';
import { cents } from '../../i18n/format.js';
import { button, submit } from '../../ui/button/button.js';
import { withElement } from '../../ui/content/with-element.js';
import { nameByPlace } from '../../ui/form/form-name.js';
import { notice } from '../../ui/content/notice.js';
import type { CardStep } from './card-step.js';
import type { TopUpFlow } from './flow.js';
import { stepTitle, withSummary } from './pieces.js';
import { wentBack } from './state.js';
import { topUpStepper } from './stepper.js';

/** The last step with a new method: the consequences, and the button that pays. */
export function payStep(flow: TopUpFlow, card: CardStep, pay: () => void) {
  const { t, locale } = flow.host;
  const { by, amount } = flow.choice;
  const { note, waitsFor } = flow.state;
  const busy = waitsFor !== undefined;
  const kind = by === 'paypal' || by === 'bankTransfer' ? by : 'card';
  const words = { amount: cents(amount, locale) };
  const send = (event: Event) => {
    event.preventDefault();
    pay();
  };
  const how = kind === 'card' ? card.view() : html`<p>${t(`topUp.${kind}How`)}</p>`;
  const end = html`<div class="nx-actions">
    ${submit(kind === 'card' ? t('topUp.pay.card', words) : t(`topUp.pay.${kind}`), busy)}
    ${button({ label: t('topUp.back'), busy, onClick: () => flow.apply(wentBack) })}
  </div>`;
  return html`${topUpStepper(flow, 2)} ${stepTitle(flow, t(`topUp.by.${kind}`))} ${note ? notice('danger', t(note)) : ''}
    <form class="nx-pay" method="post" novalidate @submit=${send} ${withElement((it) => nameByPlace(it))}>
      ${withSummary(flow)(how, end)}
    </form>`;
}

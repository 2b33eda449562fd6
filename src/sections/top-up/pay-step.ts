import { html } from 'lit';
import { cents } from '../../i18n/format.js';
import { button, submit } from '../../ui/button/button.js';
import { withElement } from '../../ui/content/with-element.js';
import { nameByPlace } from '../../ui/form/form-name.js';
import { notice } from '../../ui/content/notice.js';
import { consequence, failureOf, stepTitle } from './pieces.js';
import { topUpStepper } from './stepper.js';
import type { NewMethod } from './new-method.js';

/** The last step with a new method: the consequences, and the button that pays. */
export function payStep({ part, card }: NewMethod) {
  const { host, choice, busy, note } = part;
  const { t, locale } = host;
  const { by, amount } = choice;
  const kind = by === 'paypal' || by === 'bankTransfer' ? by : 'card';
  const words = { amount: cents(amount, locale) };
  const pay = (event: Event) => {
    event.preventDefault();
    void part.checkout.pay();
  };
  return html`${topUpStepper(part, 2)} ${stepTitle(part, t(`topUp.by.${kind}`))}
    ${kind === 'card' ? '' : html`<p>${t(`topUp.${kind}How`)}</p>`}
    <form class="nx-pay" method="post" novalidate @submit=${pay} ${withElement((it) => nameByPlace(it))}>
      ${kind === 'card' ? card.view() : ''} ${consequence(part)}
      <div class="nx-actions">
        ${submit(kind === 'card' ? t('topUp.pay.card', words) : t(`topUp.pay.${kind}`), busy)}
        ${button({ label: t('topUp.back'), busy, onClick: () => void part.go('payer') })}
      </div>
    </form>
    ${note ? notice('danger', note) : ''} ${failureOf(part)}`;
}

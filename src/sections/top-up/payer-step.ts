import { html } from 'lit';
import { address } from '../../ui/fields/address.js';
import { button } from '../../ui/button/button.js';
import { checkbox } from '../../ui/fields/checkbox.js';
import { notice } from '../../ui/content/notice.js';
import { text } from '../../ui/fields/text.js';
import { stepTitle } from './pieces.js';
import { topUpStepper } from './stepper.js';
import type { NewMethod } from './new-method.js';

/** The payer's name and address, which must match the card or the PayPal account (docs/rules.md#making-a-payment). */
export function payerStep({ part, form, shape, known }: NewMethod) {
  const { host, payer, choice, note } = part;
  const { t } = host;
  const { field } = form;
  const follow = ({ target }: Event) => {
    const { autocomplete, value } = target as HTMLSelectElement;
    if (autocomplete === 'country') void shape.follow(value);
  };
  const labels = {
    line1: t('topUp.line1'),
    line2: t('topUp.line2'),
    city: t('topUp.city'),
    postalCode: t('topUp.postalCode'),
    region: t('topUp.region'),
    country: t('topUp.country'),
    chooseCountry: t('topUp.chooseCountry'),
  };
  const isKeepable = choice.by !== 'bankTransfer';
  const fields = html`
    ${field(text, 'name', { label: t('topUp.name'), autocomplete: 'billing name', ...(known && { value: known.name }) })}
    ${field(address, 'address', {
      label: t('topUp.address'),
      labels,
      lines: shape.lines ?? ['line1', 'line2', 'postalCode', 'city', 'region'],
      needed: ['line1', 'city'],
      ...(known && { value: known.address }),
      issues: { custom: t('topUp.addressNeeds'), invalid_format: t('topUp.addressNeeds') },
    })}
    ${isKeepable ? field(checkbox, 'keep', { label: t('topUp.keep'), hint: t('topUp.keepHint'), value: payer?.keep ?? true }) : ''}
  `;
  const back = button({ label: t('topUp.back'), onClick: () => void part.go('choose') });
  return html`${topUpStepper(part, 1)} ${stepTitle(part, t('topUp.stepPayer'))}
    <p class="nx-muted">${t('topUp.payerWhy')}</p>
    ${note ? notice('danger', note) : ''}
    <div @input=${follow}>${form.view(fields, t('topUp.continue'), back)}</div>`;
}

import { html } from 'lit';
import type { Billing } from '../../api/payment-methods.js';
import { address } from '../../ui/fields/address.js';
import { button } from '../../ui/button/button.js';
import { checkbox } from '../../ui/fields/checkbox.js';
import { notice } from '../../ui/content/notice.js';
import { radioCards } from '../../ui/fields/radio-cards.js';
import { text } from '../../ui/fields/text.js';
import type { AddressShape } from '../address-shape.js';
import type { TopUpFlow } from './flow.js';
import type { PayerForm } from './forms.js';
import { stepTitle, withSummary } from './pieces.js';
import { edited, wentBack } from './state.js';
import { topUpStepper } from './stepper.js';

/** The kind of the new method, and the payer's name and address, which must match the card or the PayPal account (docs/rules.md#making-a-payment). */
export function payerStep(flow: TopUpFlow, form: PayerForm, shape: AddressShape, known: Billing | undefined) {
  const { t } = flow.host;
  const { payer, note } = flow.state;
  const { field } = form;
  const follow = ({ target }: Event) => {
    const { autocomplete, name, value } = target as HTMLSelectElement;
    if (autocomplete === 'country') void shape.follow(value);
    if (name === 'by') flow.apply((it) => edited(it, { ...flow.choice, by: value }));
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
  const { by } = flow.choice;
  const isKeepable = by !== 'bankTransfer';
  const kinds = [...(flow.host.payments?.kinds ?? []), 'bankTransfer'] as const;
  const options = Object.fromEntries(kinds.map((kind) => [kind, { label: t(`topUp.by.${kind}`), brand: kind }]));
  const fields = html`
    ${field(radioCards, 'by', { label: t('topUp.with'), options, value: by })}
    <div>
      ${stepTitle(flow, t('methods.billing'))}
      <p class="nx-muted">${t('topUp.payerWhy')}</p>
    </div>
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
  const back = button({ label: t('topUp.back'), onClick: () => flow.apply(wentBack) });
  return html`${topUpStepper(flow, 1)} ${note ? notice('danger', t(note)) : ''}
    <div @input=${follow}>${form.view(fields, t('topUp.continue'), back, withSummary(flow))}</div>`;
}

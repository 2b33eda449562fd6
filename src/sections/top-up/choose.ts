import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Payment } from '../../api/payments.js';
import { cents, zonedMoment } from '../../i18n/format.js';
import { button } from '../../ui/button/button.js';
import type { Control } from '../../ui/fields/field.js';
import { money } from '../../ui/fields/money.js';
import { notice } from '../../ui/content/notice.js';
import { radioCards, type RadioCard } from '../../ui/fields/radio-cards.js';
import { suggestedAmounts } from '../amounts.js';
import { methodCards } from '../method-cards.js';
import type { TopUpFlow } from './flow.js';
import type { ChoiceForm } from './forms.js';
import type { Paying } from './paying.js';
import { withSummary } from './pieces.js';
import { anotherMethod, edited, resumed } from './state.js';

/** The kept methods, and the way to a new one. */
function methodOptions({ host, methods }: TopUpFlow): Readonly<Record<string, RadioCard>> {
  const { t, locale } = host;
  return { ...methodCards(t, locale, methods.data?.items ?? []), [anotherMethod]: { label: t('topUp.new'), brand: 'add' } };
}

/** The first step: amount and method. A kept method is charged with one press; a new one is described in the next step. */
export function choose(flow: TopUpFlow, form: ChoiceForm) {
  const { host, methods } = flow;
  const { note } = flow.state;
  const { t, locale } = host;
  const options = methodOptions(flow);
  const { amount, by } = flow.choice;
  const isKept = methods.data?.items.some(({ id }) => id === by);
  const follow = ({ currentTarget }: Event) => {
    const { elements } = (currentTarget as Element).querySelector('form')!;
    const typed = money.read(elements.namedItem('amount') as Control, locale);
    const by = flow.methodOf((elements.namedItem('by') as Control).value);
    flow.apply((it) => edited(it, { by, amount: typed ?? Number.NaN }));
  };
  const fields = html`
    ${form.field(money, 'amount', { label: t('topUp.amount'), unit: '€', suggestions: suggestedAmounts, value: amount })}
    ${form.field(radioCards, 'by', { label: t('topUp.with'), options, value: isKept ? by : anotherMethod })} ${last(flow)}
  `;
  const isAmount = Number.isSafeInteger(amount) && amount > 0;
  const label = isAmount ? t('topUp.payNow', { amount: cents(amount, locale) }) : t('topUp.pay');
  return html`${note ? notice('warn', t(note)) : ''}
    <div @input=${follow}>${form.view(fields, label, '', withSummary(flow))}</div>`;
}

/** The latest payment, so that a person who lost sight of one does not pay twice. */
function last({ history, host: { t, locale } }: TopUpFlow) {
  const found = (history.data?.items ?? []).find(({ status }) => status === 'succeeded' || status === 'pending');
  if (!found) return '';
  const words = { amount: cents(found.amount, locale), when: zonedMoment(found.createdAt, locale) };
  return html`<p class="nx-muted nx-small">${t(found.status === 'pending' ? 'topUp.lastPending' : 'topUp.last', words)}</p>`;
}

/** Payments that wait for the person, who left the page of PayPal or their bank. */
export function waiting(flow: TopUpFlow, paying: Paying) {
  const found = (flow.history.data?.items ?? []).filter(({ status, action }) => status === 'requires_action' && action);
  return repeat(
    found,
    ({ id }) => id,
    (payment) => notice('warn', unfinished(flow, paying, payment)),
  );
}

function unfinished(flow: TopUpFlow, paying: Paying, payment: Payment) {
  const { t, locale } = flow.host;
  const busy = flow.state.waitsFor !== undefined;
  const words = { amount: cents(payment.amount, locale), when: zonedMoment(payment.createdAt, locale) };
  return html`<p>${t('topUp.unfinished', words)}</p>
    <div class="nx-actions">
      ${button({ label: t('topUp.resume'), onClick: () => flow.apply((it) => resumed(it, payment)) })}
      ${button({ label: t('topUp.cancel'), busy, onClick: () => void paying.cancel(payment.id) })}
    </div>`;
}

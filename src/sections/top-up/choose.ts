import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Payment } from '../../api/payments.js';
import { cents, zonedMoment } from '../../i18n/format.js';
import { button } from '../../ui/button/button.js';
import type { Control } from '../../ui/fields/field.js';
import { money } from '../../ui/fields/money.js';
import { notice } from '../../ui/content/notice.js';
import { radios } from '../../ui/fields/radios.js';
import { methodName } from '../method-words.js';
import { consequence, failureOf } from './pieces.js';
import type { TopUpSection } from './top-up-section.js';

const suggestions = [1000, 2500, 5000, 10_000];

/** The payment methods: kept ones first, then those that can be added. */
function methodOptions({ host, methods }: TopUpSection): Readonly<Record<string, string>> {
  const { t, payments } = host;
  const kept = (methods.data?.items ?? []).map((method) => [method.id, methodName(t, method)]);
  const added = (payments?.kinds ?? []).map((kind) => [kind, t(`topUp.by.${kind}`)]);
  return Object.fromEntries([...kept, ...added, ['bankTransfer', t('topUp.by.bankTransfer')]]);
}

/** The first step: amount and method. A kept method is charged with one press. */
export function choose(part: TopUpSection) {
  const { host, choiceForm, methods } = part;
  const { t, locale } = host;
  const options = methodOptions(part);
  const { amount, by } = part.choice;
  const isKept = methods.data?.items.some(({ id }) => id === by);
  const follow = ({ currentTarget }: Event) => {
    const { elements } = (currentTarget as Element).querySelector('form')!;
    const read = money.read(elements.namedItem('amount') as Control, locale);
    const chosen = (elements.namedItem('by') as Control).value;
    part.choose({ by: chosen, amount: read ?? Number.NaN });
  };
  const fields = html`
    ${choiceForm.field(money, 'amount', { label: t('topUp.amount'), unit: '€', suggestions, value: amount })}
    ${choiceForm.field(radios, 'by', { label: t('topUp.with'), options, listed: true, value: by })} ${consequence(part)}
  `;
  const isAmount = Number.isSafeInteger(amount) && amount > 0;
  const label = isKept && isAmount ? t('topUp.payNow', { amount: cents(amount, locale) }) : t('topUp.continue');
  return html`<div @input=${follow}>${choiceForm.view(fields, label)}</div>
    ${last(part)} ${part.note ? notice('warn', part.note) : ''} ${failureOf(part)}`;
}

/** The latest payment, so that a person who lost sight of one does not pay twice. */
function last({ history, host: { t, locale } }: TopUpSection) {
  const found = (history.data?.items ?? []).find(({ status }) => status === 'succeeded' || status === 'pending');
  if (!found) return '';
  const words = { amount: cents(found.amount, locale), when: zonedMoment(found.createdAt, locale) };
  return html`<p class="nx-muted nx-small">${t(found.status === 'pending' ? 'topUp.lastPending' : 'topUp.last', words)}</p>`;
}

/** Payments that wait for the person, who left the page of PayPal or their bank. */
export function waiting(part: TopUpSection) {
  const found = (part.history.data?.items ?? []).filter(({ status, action }) => status === 'requires_action' && action);
  return repeat(
    found,
    ({ id }) => id,
    (payment) => notice('warn', unfinished(part, payment)),
  );
}

function unfinished(part: TopUpSection, payment: Payment) {
  const { t, locale } = part.host;
  const words = { amount: cents(payment.amount, locale), when: zonedMoment(payment.createdAt, locale) };
  return html`<p>${t('topUp.unfinished', words)}</p>
    <div class="nx-actions">
      ${button({ label: t('topUp.resume'), onClick: () => part.resume(payment) })}
      ${button({ label: t('topUp.cancel'), busy: part.busy, onClick: () => void part.paying.cancel(payment.id) })}
    </div>`;
}

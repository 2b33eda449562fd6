import { html } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import { errorText } from '../../i18n/errors.js';
import { cents, dollars, total } from '../../i18n/format.js';
import type { TopUpWords } from '../../i18n/top-up/en.js';
import { definitions } from '../../ui/content/content.js';
import { task } from '../../ui/content/task.js';
import { inDollars, plusCents } from '../../money/exact.js';
import type { TopUpFlow } from './flow.js';

/** The amount to charge, in the currency of the charge (docs/rules.md#display-currency). */
export const charged = (t: Translate<TopUpWords>, amount: number, locale: string) => html`
  <p><strong>${t('topUp.charged', { amount: cents(amount, locale) })}</strong></p>
`;

export const stepTitle = ({ host, depth }: TopUpFlow, words: string) => html`
  <div role="heading" aria-level=${host.headingLevel + depth} class="nx-title">${words}</div>
`;

/** A step with what the payment comes to, and the button that goes on. */
export const withSummary = (flow: TopUpFlow) => (main: unknown, end: unknown) => {
  const { host, depth } = flow;
  const heading = { title: host.t('topUp.summary'), level: host.headingLevel + depth };
  return task(main, heading, [consequence(flow), end, failureOf(flow)]);
};

/** The consequences of a payment before it is made: for the person's money, the balance and demo mode. */
function consequence(flow: TopUpFlow) {
  const { t, locale } = flow.host;
  const { amount, by } = flow.choice;
  const { data } = flow.balance;
  if (!Number.isSafeInteger(amount) || amount <= 0 || !data) return '';
  const isLater = by === 'bankTransfer';
  const after = plusCents(data.amount, amount);
  return html`${definitions([
    [t('topUp.toPay'), t('topUp.charged', { amount: cents(amount, locale) })],
    [t(isLater ? 'topUp.afterArrival' : 'topUp.after'), shown(flow, after)],
  ])}
  ${data.demo ? html`<p class="nx-small">${t(isLater ? 'topUp.demoLater' : 'topUp.demoEnds')}</p>` : ''}`;
}

/** A balance in euros, with the approximate value in the chosen currency. */
export function shown({ currency, host: { t, locale } }: TopUpFlow, amount: string): string {
  const inEuros = total(amount, locale);
  if (currency.data?.currency !== 'USD') return inEuros;
  return t('parts.both', { euros: inEuros, dollars: dollars(inDollars(amount, currency.data.rate), locale, 2) });
}

/** The reason why the last press has failed, in words. */
export function failureOf({ state: { error }, host }: TopUpFlow) {
  const { t, locale } = host;
  if (!error) return '';
  const words = { methodInUse: t('topUp.methodInUse'), conflict: t('topUp.conflict') };
  return html`<p class="nx-error" part="error" role="alert">${errorText(t, error, locale, words)}</p>`;
}

import { html } from 'lit';
import type { RentedNumber } from '../../api/numbers.js';
import { day } from '../../i18n/format.js';
import type { Amounts } from '../../sections/amounts.js';
import { renewalDays, uncovered } from '../../sections/renewals.js';
import { button } from '../../ui/button/button.js';
import { card } from '../../ui/content/content.js';
import type { Account } from './account.js';
import type { OverviewHost } from './host.js';

/** The next day on which numbers renew, with what it costs. */
export function renewalsCard(host: OverviewHost, { numbers, balance }: Account, amounts: Amounts) {
  const { t, headingLevel } = host;
  return card(
    { title: t('overview.renewals'), level: headingLevel + 1 },
    numbers.query.view(({ items }) => next(host, items, balance.data?.amount, amounts)),
  );
}

function next(
  { t, locale, openPage }: OverviewHost,
  all: readonly RentedNumber[],
  balance: string | undefined,
  amounts: Amounts,
) {
  const [first] = renewalDays(all);
  if (!first) return html`<p class="nx-muted">${t('overview.noNumbers')}</p>`;
  const due = { count: first.numbers.length, amount: amounts.shown(first.total) };
  const isCovered = balance === undefined || uncovered(first.numbers, balance).length === 0;
  const covered = balance === undefined ? '' : t(isCovered ? 'overview.covered' : 'overview.notCovered');
  return [
    html`<p class="nx-stat">${day(first.day, locale)}</p>
      <p>${t('overview.due', due)} ${covered}</p>`,
    html`<div class="nx-actions">${button({ label: t('attention.viewNumbers'), onClick: () => openPage('numbers') })}</div>`,
  ];
}

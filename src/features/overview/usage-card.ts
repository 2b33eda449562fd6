import { html } from 'lit';
import { products, type Product } from '../../api/choices.js';
import type { UsageTotals } from '../../api/usage.js';
import { number, percent } from '../../i18n/format.js';
import type { Amounts } from '../../sections/amounts.js';
import { button } from '../../ui/button/button.js';
import { card } from '../../ui/content/content.js';
import type { Account } from './account.js';
import type { OverviewHost } from './host.js';
import { trend } from './trend.js';

const heads = ['product', 'requests', 'failed', 'cost'] as const;

/** The requests of the last 30 days: a row for each product that the user may see. */
export function usageCard(host: OverviewHost, { usage }: Account, amounts: Amounts) {
  const { t, headingLevel } = host;
  const seen = products.filter((product) => usage[product].isAllowed);
  return card(
    { title: t('overview.usage'), level: headingLevel + 1 },
    html`<table>
      <thead>
        <tr>
          ${heads.map((name, at) => html`<th scope="col" class=${at > 0 ? 'nx-end' : ''}>${t(`usage.${name}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${seen.map((product) => row(host, product, usage[product].query, amounts))}
      </tbody>
    </table>`,
  );
}

function row(host: OverviewHost, product: Product, query: Account['usage'][Product]['query'], amounts: Amounts) {
  const { t, openPage } = host;
  const open = button({ label: t(`usage.${product}`), look: 'link', onClick: () => openPage(`usage/${product}`) });
  return html`<tr>
    <th scope="row">${open}</th>
    ${query.data ? figures(host, query.data, amounts) : html`<td colspan=${heads.length - 1}>${query.view(() => '', 'line')}</td>`}
  </tr>`;
}

function figures({ locale }: OverviewHost, { total: { requests, failed, cost }, days }: UsageTotals, amounts: Amounts) {
  const share = requests > 0 ? percent(failed / requests, locale) : '–';
  return html`<td class="nx-end">${trend(days.map((day) => day.requests))} ${number(requests, locale)}</td>
    <td class="nx-end">${share}</td>
    <td class="nx-end">${amounts.sum(cost)}</td>`;
}

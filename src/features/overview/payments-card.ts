import { html } from 'lit';
import type { Payment } from '../../api/payments.js';
import { cents, day } from '../../i18n/format.js';
import { statusKinds } from '../../sections/payments/status-kinds.js';
import { button } from '../../ui/button/button.js';
import { badge } from '../../ui/content/badge.js';
import { card } from '../../ui/content/content.js';
import type { Account } from './account.js';
import type { OverviewHost } from './host.js';

/** The most payments that are shown. */
const most = 5;

/** The newest payments, with the way to all of them. */
export function paymentsCard(host: OverviewHost, { payments }: Account) {
  const { t, headingLevel, openPage } = host;
  const all = button({
    label: t('overview.viewAll'),
    look: 'link',
    onClick: () => openPage('billing'),
  });
  return card(
    { title: t('overview.payments'), level: headingLevel + 1, actions: all },
    payments.query.view(({ items }) =>
      items.length === 0 ? html`<p class="nx-muted">${t('payments.none')}</p>` : table(host, items.slice(0, most)),
    ),
  );
}

function table({ t, locale }: OverviewHost, payments: readonly Payment[]) {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t('payments.date')}</th>
        <th scope="col">${t('payments.status')}</th>
        <th scope="col" class="nx-end">${t('payments.amount')}</th>
      </tr>
    </thead>
    <tbody>
      ${payments.map(
        ({ createdAt, status, amount }) =>
          html`<tr>
            <td>${day(createdAt, locale)}</td>
            <td>${badge(t(`payments.${status}`), statusKinds[status])}</td>
            <td class="nx-end">${cents(amount, locale)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

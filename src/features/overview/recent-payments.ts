import { html } from 'lit';
import type { Payment } from '../../api/payments.js';
import { cents, day } from '../../i18n/format.js';
import { Invoices } from '../../sections/payments/invoices.js';
import { statusKinds } from '../../sections/payments/status-kinds.js';
import { badge } from '../../ui/content/badge.js';
import type { Account } from './account.js';
import type { OverviewHost } from './host.js';

/** The most payments that are shown. */
const most = 5;

/** The newest payments, each with its invoice. */
export class RecentPayments {
  readonly #invoices: Invoices;

  constructor(
    private readonly host: OverviewHost,
    private readonly account: Account,
  ) {
    this.#invoices = new Invoices(host);
  }

  view() {
    const { t } = this.host;
    return this.account.payments.query.view(({ items }) =>
      items.length === 0 ? html`<p class="nx-muted">${t('payments.none')}</p>` : this.#table(items.slice(0, most)),
    );
  }

  #table(payments: readonly Payment[]) {
    const { t } = this.host;
    return html`<table>
        <thead>
          <tr>
            <th scope="col">${t('payments.date')}</th>
            <th scope="col">${t('payments.status')}</th>
            <th scope="col">${t('payments.invoice')}</th>
            <th scope="col" class="nx-end">${t('payments.amount')}</th>
          </tr>
        </thead>
        <tbody>
          ${payments.map((payment) => this.#row(payment))}
        </tbody>
      </table>
      ${this.#invoices.outcome()}`;
  }

  #row(payment: Payment) {
    const { t, locale } = this.host;
    const { createdAt, status, amount } = payment;
    return html`<tr>
      <td>${day(createdAt, locale)}</td>
      <td>${badge(t(`payments.${status}`), statusKinds[status])}</td>
      <td>${this.#invoices.cell(payment)}</td>
      <td class="nx-end">${cents(amount, locale)}</td>
    </tr>`;
  }
}

import { html, nothing } from 'lit';
import { getBalance } from '../api/account.js';
import { getDisplayCurrency } from '../api/display-currency.js';
import { createPayment } from '../api/payments.js';
import type { Access } from '../core/access.js';
import { Query } from '../core/query.js';
import { balanceAmount } from '../sections/balance-amount.js';
import type { DashboardHost } from './host.js';
import type { PageLink } from './site.js';
import { offers, pages } from './pages.js';

/** The balance in the bar, which leads to the page about money. The pages tell why, if it could not be loaded. */
export class BalanceChip {
  readonly #balance: Query<typeof getBalance>;
  readonly #currency: Query<typeof getDisplayCurrency>;

  /** `isWanted`: true unless the person has to sign in first. */
  constructor(
    private readonly host: DashboardHost,
    private readonly access: Access,
    isWanted: () => boolean,
  ) {
    const asked = (endpoint: typeof getBalance | typeof getDisplayCurrency) =>
      isWanted() && host.client?.can(endpoint) ? {} : undefined;
    this.#balance = new Query(host, getBalance, () => asked(getBalance));
    this.#currency = new Query(host, getDisplayCurrency, () => asked(getDisplayCurrency));
  }

  view(billing: PageLink) {
    const { t, client, locale } = this.host;
    for (const it of [this.#balance, this.#currency]) it.isDrawn = true;
    const { data } = this.#balance;
    if (!data || this.#currency.isLoading || !offers(client, pages.billing)) return nothing;
    const mayPay = client?.can(createPayment) && this.access.may(createPayment);
    const look = /[1-9]/.test(data.amount) ? 'nx-chip' : 'nx-chip nx-zero';
    const amount = html`<span class="nx-hidden">${t('dashboard.balance')}</span>
      <bdi>${balanceAmount(data.amount, this.#currency.data, locale)}</bdi>`;
    return html`<div class="nx-money">
      ${linked(billing, look, amount)} ${mayPay ? linked(billing, 'nx-chip nx-more', t('dashboard.topUp')) : nothing}
    </div>`;
  }
}

const linked = (page: PageLink, look: string, label: unknown) =>
  'href' in page
    ? html`<a class=${look} part="link" href=${page.href} @click=${page.onClick}>${label}</a>`
    : html`<button type="button" class=${look} part="button" @click=${page.onClick}>${label}</button>`;

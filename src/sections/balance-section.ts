import { html } from 'lit';
import { getBalance, type Balance, type Demo } from '../api/account.js';
import { getDisplayCurrency } from '../api/display-currency.js';
import type { FeatureHost } from '../core/host.js';
import { Query } from '../core/query.js';
import type { BalanceWords } from '../i18n/balance/en.js';
import type { Translate } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import { day, dollars, euros, phoneNumber, total, unitPrice } from '../i18n/format.js';
import { badge } from '../ui/content/badge.js';
import { fact } from '../ui/content/notice.js';
import { meter } from '../ui/status/meter.js';
import { balanceAmount } from './balance-amount.js';

interface Host extends FeatureHost {
  readonly t: Translate<BalanceWords & CommonWords>;
}

/**
 * The balance and, in demo mode, the destinations that the account may still text.
 *
 * @csspart amount - The balance, in the chosen currency.
 * @csspart destinations - The destinations that a demo account may text.
 */
export class BalanceSection {
  readonly query: Query<typeof getBalance>;
  /** Optional: the currency is euros if it can not be loaded. */
  readonly #currency: Query<typeof getDisplayCurrency>;

  constructor(private readonly host: Host) {
    this.query = new Query(host, getBalance);
    this.#currency = new Query(host, getDisplayCurrency, () => (host.client?.can(getDisplayCurrency) ? {} : undefined));
  }

  /** The badge for demo mode, beside the heading. */
  badge() {
    return this.query.data?.demo ? badge(this.host.t('balance.demo')) : '';
  }

  view() {
    // Waits for the currency, so that no other one is visible first; its failure does not matter.
    const waits = !this.query.error && this.#currency.isLoading;
    return waits ? this.#currency.view(() => '') : this.query.view((balance) => this.#amount(balance));
  }

  #amount({ amount, demo }: Balance) {
    return html`
      ${this.#shown(amount)} ${/[1-9]/.test(amount) ? '' : fact('danger', html`<p>${this.host.t('balance.empty')}</p>`)}
      ${demo && this.#demo(demo)}
    `;
  }

  /** In the chosen currency, with the rate and its day; charges stay in euros (docs/rules.md#display-currency). */
  #shown(amount: string) {
    const { t, locale } = this.host;
    const { data } = this.#currency;
    if (data?.currency !== 'USD')
      return html`<p class="nx-amount" part="amount" title=${euros(amount, locale)}>${balanceAmount(amount, data, locale)}</p>
        ${this.#exact(amount)}`;
    const { rate, rateDate } = data;
    const words = { euros: euros(amount, locale), rate: dollars(rate, locale), date: day(rateDate, locale) };
    return html`<p class="nx-amount" part="amount">${balanceAmount(amount, data, locale)}</p>
      <p class="nx-muted nx-small" part="rate">${t('balance.converted', words)}</p>`;
  }

  /** The exact balance, if the one above it was rounded. */
  #exact(amount: string) {
    const { t, locale } = this.host;
    if (total(amount, locale) === euros(amount, locale)) return '';
    return html`<p class="nx-muted nx-small">${t('balance.exact', { amount: unitPrice(amount, locale) })}</p>`;
  }

  #demo({ destinations, limit, left }: Demo) {
    const { t } = this.host;
    const used = limit - left;
    return html`
      <p class="nx-muted">${t('balance.demoWhy')}</p>
      ${meter(t('balance.used', { used, limit }), used, limit)}
      <p>${left ? t('balance.left', { count: left }) : t('balance.noneLeft', { limit })}</p>
      ${destinations.length ? this.#destinations(destinations) : html`<p class="nx-muted">${t('balance.noneUsed')}</p>`}
    `;
  }

  #destinations(destinations: readonly string[]) {
    return html`<details part="destinations">
      <summary>${this.host.t('balance.list')}</summary>
      <ul>
        ${destinations.map((msisdn) => html`<li>${phoneNumber(msisdn)}</li>`)}
      </ul>
    </details>`;
  }
}

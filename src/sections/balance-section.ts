import { html } from 'lit';
import { getBalance, type Balance, type Demo } from '../api/account.js';
import type { getDisplayCurrency } from '../api/display-currency.js';
import type { FeatureHost } from '../core/host.js';
import { Query } from '../core/query.js';
import type { BalanceWords } from '../i18n/balance/en.js';
import type { Translate } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import { day, dollars, euros, unitPrice } from '../i18n/format.js';
import { phoneNumber } from '../i18n/phone-number.js';
import { badge } from '../ui/content/badge.js';
import { fact } from '../ui/content/notice.js';
import type { Stat } from '../ui/content/stats.js';
import { meter } from '../ui/status/meter.js';
import type { Shape } from '../ui/status/skeleton.js';
import { balanceAmount } from './balance-amount.js';
import { chosenCurrency } from './chosen-currency.js';

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
  readonly currency: Query<typeof getDisplayCurrency>;

  constructor(private readonly host: Host) {
    this.query = new Query(host, getBalance);
    this.currency = chosenCurrency(host);
  }

  /** The badge for demo mode, beside the heading. */
  badge() {
    return this.query.data?.demo ? badge(this.host.t('balance.demo')) : '';
  }

  view() {
    return this.#known((balance) => html`${this.#amount(balance)} ${this.zero()} ${this.demo()}`);
  }

  /** The amount, without the limits of demo mode. */
  brief() {
    return this.#known((balance) => this.#amount(balance), 'line');
  }

  /** Waits for the currency, so that no other one is visible first; its failure does not matter. */
  #known(ready: (balance: Balance) => unknown, shape: Shape = 'text') {
    const waits = !this.query.error && this.currency.isLoading;
    return waits ? this.currency.view(() => '', shape) : this.query.view(ready, shape);
  }

  /** The balance as one figure of several. */
  stat(): Stat {
    const { amount } = this.query.data!;
    const { exact, shown, note } = this.#written(amount);
    return { name: this.host.t('balance.title'), value: html`<span part="amount" title=${exact}>${shown}</span>`, note };
  }

  /** The consequence of a balance of zero. */
  zero(): unknown {
    const isZero = !/[1-9]/.test(this.query.data!.amount);
    return isZero ? fact('danger', html`<p>${this.host.t('balance.empty')}</p>`) : '';
  }

  /** In demo mode, whom the account may still text. */
  demo(): unknown {
    const { demo } = this.query.data!;
    return demo && this.#demo(demo);
  }

  #amount({ amount }: Balance) {
    const { exact, shown, note } = this.#written(amount);
    return html`<p class="nx-amount" part="amount" title=${exact}>${shown}</p>
      ${note ? html`<p class="nx-muted nx-small">${note}</p>` : ''}`;
  }

  /** In the chosen currency, with the rate and its day; charges stay in euros (docs/rules.md#display-currency). */
  #written(amount: string) {
    const { t, locale } = this.host;
    const { data } = this.currency;
    const exact = euros(amount, locale);
    const shown = balanceAmount(amount, data, locale);
    if (data?.currency !== 'USD')
      return { exact, shown, note: shown === exact ? '' : t('balance.exact', { amount: unitPrice(amount, locale) }) };
    const words = { euros: exact, rate: dollars(data.rate, locale), date: day(data.rateDate, locale) };
    return { exact, shown, note: html`<span part="rate">${t('balance.converted', words)}</span>` };
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

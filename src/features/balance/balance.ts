import { html } from 'lit';
import { getBalance, type Balance, type Demo } from '../../api/account.js';
import { getDisplayCurrency } from '../../api/settings.js';
import { NxFeature } from '../../core/feature.js';
import { Query } from '../../core/query.js';
import { balanceWords, type BalanceWords } from '../../i18n/balance/words.js';
import { day, dollars, euros, isolate } from '../../i18n/format.js';
import { inDollars } from '../../sections/exact.js';
import { badge } from '../../ui/badge.js';
import { badges } from '../../ui/badge.styles.js';
import { heading } from '../../ui/heading.js';
import { meter } from '../../ui/meter.js';
import { meters } from '../../ui/meter.styles.js';
import { styles } from './balance.styles.js';

/**
 * What the account has left, and, in demo mode, whom it may still text.
 *
 * @csspart amount - The balance, in the currency that was chosen.
 * @csspart rate - The balance in euros, the rate and its day, where another currency is shown.
 * @csspart badge - The word that says demo mode.
 * @csspart meter - The destinations used, in words and as a bar.
 * @csspart destinations - The list of destinations used.
 */
export class NxBalance extends NxFeature<BalanceWords> {
  static override styles = [NxFeature.styles, badges, meters, styles];
  static override rows = [getBalance];
  static override words = [balanceWords];

  readonly #balance = new Query(this, getBalance);
  /** Euros where a backend does not tell. */
  readonly #currency = new Query(this, getDisplayCurrency, () => (this.client?.can(getDisplayCurrency) ? {} : undefined));

  protected override view() {
    const { t, headingLevel } = this;
    // The currency is waited for, so that no other one flashes by; a failure of it alone keeps nothing back.
    const waits = !this.#balance.error && this.#currency.isLoading;
    const demo = this.#balance.data?.demo;
    return html`<div class="nx-stack">
      ${heading(t('balance.title'), headingLevel, demo && badge(t('balance.demo')))}
      ${waits ? this.#currency.view(() => '') : this.#balance.view((balance) => this.#amount(balance))}
    </div>`;
  }

  #amount({ amount, demo }: Balance) {
    return html`
      ${this.#shown(amount)} ${/[1-9]/.test(amount) ? '' : html`<p class="nx-notice nx-danger">${this.t('balance.empty')}</p>`}
      ${demo && this.#demo(demo)}
    `;
  }

  /** In the currency that was chosen, with the rate and its day; what is charged is charged in euros (rules, 4). */
  #shown(amount: string) {
    const { t, locale } = this;
    const { data } = this.#currency;
    if (data?.currency !== 'USD') return html`<p class="nx-amount" part="amount">${euros(amount, locale)}</p>`;
    const { rate, rateDate } = data;
    const words = { euros: euros(amount, locale), rate: dollars(rate, locale), date: day(rateDate, locale) };
    return html`<p class="nx-amount" part="amount">${dollars(inDollars(amount, rate), locale, 2)}</p>
      <p class="nx-muted nx-small" part="rate">${t('balance.converted', words)}</p>`;
  }

  #demo({ destinations, limit, left }: Demo) {
    const { t } = this;
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
      <summary>${this.t('balance.list')}</summary>
      <ul>
        ${destinations.map((msisdn) => html`<li>${isolate(`+${msisdn}`)}</li>`)}
      </ul>
    </details>`;
  }
}

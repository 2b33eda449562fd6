import { html } from 'lit';
import { getBalance, type Balance, type Demo } from '../../api/account.js';
import { NxFeature } from '../../core/feature.js';
import { Query } from '../../core/query.js';
import { balanceWords, type BalanceWords } from '../../i18n/balance/words.js';
import { euros, isolate } from '../../i18n/format.js';
import { badge } from '../../ui/badge.js';
import { badges } from '../../ui/badge.styles.js';
import { heading } from '../../ui/heading.js';
import { meter } from '../../ui/meter.js';
import { meters } from '../../ui/meter.styles.js';
import { styles } from './balance.styles.js';

/**
 * What the account has left, and, in demo mode, whom it may still text.
 *
 * @csspart amount - The balance.
 * @csspart badge - The word that says demo mode.
 * @csspart meter - The destinations used, in words and as a bar.
 * @csspart destinations - The list of destinations used.
 */
export class NxBalance extends NxFeature<BalanceWords> {
  static override styles = [NxFeature.styles, badges, meters, styles];
  static override rows = [getBalance];
  static override words = [balanceWords];

  readonly #balance = new Query(this, getBalance);

  protected override view() {
    const { t, headingLevel } = this;
    const demo = this.#balance.data?.demo;
    return html`<div class="nx-stack">
      ${heading(t('balance.title'), headingLevel, demo && badge(t('balance.demo')))}
      ${this.#balance.view((balance) => this.#amount(balance))}
    </div>`;
  }

  #amount({ amount, demo }: Balance) {
    return html`
      <p class="nx-amount" part="amount">${euros(amount, this.locale)}</p>
      ${/[1-9]/.test(amount) ? '' : html`<p class="nx-notice nx-danger">${this.t('balance.empty')}</p>`}
      ${demo && this.#demo(demo)}
    `;
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

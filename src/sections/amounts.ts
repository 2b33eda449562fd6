import { html } from 'lit';
import { leastPayment } from '../api/limits.js';
import type { FeatureHost } from '../core/host.js';
import type { Translate } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import { day, dollars, euros, total } from '../i18n/format.js';
import type { PartWords } from '../i18n/parts/en.js';
import { inDollars } from '../money/exact.js';
import { chosenCurrency } from './chosen-currency.js';

/** Amounts that people often pay, in cents. */
export const suggestedAmounts = [leastPayment, 2500, 5000, 10_000] as const;

/**
 * Amounts in euros, with the approximate dollars if that currency was chosen (docs/rules.md#display-currency). While the currency
 * is unknown, or its loading has failed, they are in euros.
 *
 * @csspart rate - The rate of the chosen currency, and its day.
 */
export class Amounts {
  /** An element that has asked for the currency hands it over. */
  constructor(
    private readonly host: FeatureHost & { readonly t: Translate<PartWords & CommonWords> },
    private readonly currency = chosenCurrency(host),
  ) {}

  /** A balance or a sum, from a decimal string of euros: whole cents, rounded down. */
  shown(amount: string): string {
    return this.#both(total(amount, this.host.locale), amount);
  }

  /** An amount that is charged: exact, with so many decimals at least. */
  price(amount: string, least = 2): string {
    return this.#both(euros(amount, this.host.locale, least), amount);
  }

  /** A balance or a sum, with its exact value for the pointer. */
  sum(amount: string) {
    return html`<span title=${euros(amount, this.host.locale)}>${this.shown(amount)}</span>`;
  }

  /** The rate and its day, once for all amounts of a page. */
  note(): unknown {
    const { t, locale } = this.host;
    if (!this.#rate) return '';
    const { rate, rateDate } = this.#rate;
    const words = t('parts.rate', { date: day(rateDate, locale), rate: dollars(rate, locale) });
    return html`<p class="nx-muted nx-small" part="rate">${words}</p>`;
  }

  #both(inEuros: string, amount: string): string {
    const { t, locale } = this.host;
    const rate = this.#rate?.rate;
    return rate ? t('parts.both', { euros: inEuros, dollars: dollars(inDollars(amount, rate), locale, 2) }) : inEuros;
  }

  get #rate() {
    const { data } = this.currency;
    return data?.currency === 'USD' ? data : undefined;
  }
}

import { getDisplayCurrency, putDisplayCurrency } from '../../api/display-currency.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { together } from '../../core/query.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { currencyWords, type CurrencyWords } from '../../i18n/currency/words.js';
import { CurrencySection } from '../../sections/currency-section.js';
import { forms } from '../../ui/form/form.styles.js';
import { page } from '../../ui/content/page.js';

/** The currency for display, with the rate and its date. Charges stay in euros. */
export class NxDisplayCurrency extends NxFeature<CurrencyWords & AccessWords> {
  static override styles = [NxFeature.styles, forms];
  static override endpoints = [getDisplayCurrency, putDisplayCurrency];
  static override words: typeof NxFeature.words = [currencyWords, accessWords];

  readonly access = new Access(this);
  readonly #currency = new CurrencySection(this);

  protected override view() {
    return page(
      { title: this.t('currency.section'), level: this.headingLevel },
      together([this.#currency.query, this.access.query], () => this.#currency.body(), 'form'),
    );
  }
}

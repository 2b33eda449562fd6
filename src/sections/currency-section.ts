import { html } from 'lit';
import { getDisplayCurrency, putDisplayCurrency, type DisplayCurrency } from '../api/display-currency.js';
import { Form } from '../core/form.js';
import { Query } from '../core/query.js';
import type { AccessWords } from '../i18n/access/en.js';
import type { CurrencyWords } from '../i18n/currency/en.js';
import { day, dollars } from '../i18n/format.js';
import { inMidSentence } from '../i18n/mid-sentence.js';
import { section } from '../ui/content/content.js';
import { radios } from '../ui/fields/radios.js';
import type { SectionHost } from './host.js';

type Host = SectionHost<CurrencyWords & AccessWords>;

/** The currency for display; charges stay in euros (docs/rules.md#display-currency). */
export class CurrencySection {
  readonly query: Query<typeof getDisplayCurrency>;
  readonly #form: Form<typeof putDisplayCurrency>;

  constructor(private readonly host: Host) {
    this.query = new Query(host, getDisplayCurrency);
    this.#form = new Form(host, putDisplayCurrency, {
      guarded: true,
      bar: host.saveBar,
      done: ({ currency }) => host.t('currency.saved', { currency: inMidSentence(host.t(`currency.${currency}`), host.locale) }),
    });
  }

  view() {
    const { t, headingLevel } = this.host;
    return section({ title: t('currency.section'), level: headingLevel + 1 }, this.body());
  }

  /** The content without a heading, for an element that has its own. */
  body() {
    return this.query.view((currency) => this.#body(currency), 'form');
  }

  #body(currency: DisplayCurrency) {
    const { t, access, locale } = this.host;
    const hint = t('currency.hint', { rate: dollars(currency.rate, locale), date: day(currency.rateDate, locale) });
    const shown = html`<p>${t(`currency.${currency.currency}`)}</p>
      <p class="nx-muted nx-small">${hint}</p>`;
    const options = { EUR: t('currency.EUR'), USD: t('currency.USD') };
    const { field } = this.#form;
    return access.guard(
      putDisplayCurrency,
      t,
      () => this.#form.view(field(radios, 'currency', { label: t('currency.title'), hint, options, value: currency.currency })),
      shown,
    );
  }
}

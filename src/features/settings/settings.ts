import { html } from 'lit';
import { getDisplayCurrency, putDisplayCurrency } from '../../api/display-currency.js';
import { getAlerts, putAlerts } from '../../api/settings.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { SaveBar } from '../../core/save-bar.js';
import { together } from '../../core/query.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { alertsWords, type AlertsWords } from '../../i18n/alerts/words.js';
import { currencyWords, type CurrencyWords } from '../../i18n/currency/words.js';
import { settingsWords, type SettingsWords } from '../../i18n/settings/words.js';
import { AlertsSection } from '../../sections/alerts-section.js';
import { CurrencySection } from '../../sections/currency-section.js';
import { withSlots } from '../../sections/host-slots.js';
import { content } from '../../ui/content/content.styles.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';

type SettingsPageWords = SettingsWords & AlertsWords & CurrencyWords & AccessWords;

/**
 * The settings of an account: finance addresses and the balance alert, and the display currency.
 *
 * @section alerts - the finance addresses and the balance alert.
 * @section currency - the display currency.
 * @csspart section - A part of the page with its own heading.
 */
export class NxSettings extends NxFeature<SettingsPageWords> {
  static override styles = [NxFeature.styles, forms, fieldKinds, content];
  static override endpoints = [getAlerts, putAlerts, getDisplayCurrency, putDisplayCurrency];
  static override words: typeof NxFeature.words = [settingsWords, alertsWords, currencyWords, accessWords];

  readonly access = new Access(this);
  readonly saveBar = new SaveBar(this, () => this.t('settings.title'));
  readonly #alerts = new AlertsSection(this);
  readonly #currency = new CurrencySection(this);

  protected override view() {
    return html`<div class="nx-stack nx-columns">
        ${pageHeader({ title: this.t('settings.title'), level: this.headingLevel })}
        ${together([this.#alerts.query, this.#currency.query, this.access.query], () => this.#sections(), 'form')}
      </div>
      ${this.saveBar.view()}`;
  }

  #sections() {
    return [withSlots('alerts', this.#alerts.view()), withSlots('currency', this.#currency.view())];
  }
}

import { getAlerts, putAlerts } from '../../api/settings.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { together } from '../../core/query.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { alertsWords, type AlertsWords } from '../../i18n/alerts/words.js';
import { AlertsSection } from '../../sections/alerts-section.js';
import { content } from '../../ui/content/content.styles.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { page } from '../../ui/content/page.js';

/** The finance addresses, the balance alert and its limit. */
export class NxBalanceAlert extends NxFeature<AlertsWords & AccessWords> {
  static override styles = [NxFeature.styles, forms, fieldKinds, content];
  static override endpoints = [getAlerts, putAlerts];
  static override words: typeof NxFeature.words = [alertsWords, accessWords];

  readonly access = new Access(this);
  readonly #alerts = new AlertsSection(this);

  protected override view() {
    return page(
      { title: this.t('alerts.title'), level: this.headingLevel },
      together([this.#alerts.query, this.access.query], () => this.#alerts.body(), 'form'),
    );
  }
}

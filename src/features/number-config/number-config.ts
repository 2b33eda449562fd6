import { property } from 'lit/decorators.js';
import { listNumbers, putNumberConfig } from '../../api/numbers.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import type { CallbacksWords } from '../../i18n/callbacks/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { phoneNumber } from '../../i18n/phone-number.js';
import { configWords, type ConfigWords } from '../../i18n/number-config/words.js';
import { digitsOf } from '../../i18n/written.js';
import { NumberConfigSection } from '../../sections/number-config-section.js';
import { content } from '../../ui/content/content.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { page } from '../../ui/content/page.js';

/**
 * Settings for the texts and calls to one number; its webhooks are tested before they are saved.
 *
 * @section callbacks - recent texts and calls to the number.
 */
export class NxNumberConfig extends NxFeature<ConfigWords & AccessWords & CallbacksWords & PartWords> {
  static override styles = [NxFeature.styles, forms, content];
  static override endpoints = [listNumbers, putNumberConfig];
  static override words: typeof NxFeature.words = [configWords, accessWords];

  /** The number's country (ISO 3166-1 alpha-2). */
  @property() country = '';
  /** The number, in E.164 with or without its plus; by default, the first that the account rents. */
  @property() msisdn = '';

  readonly access = new Access(this);
  readonly #config = new NumberConfigSection(this, () => this.#which);

  get #which() {
    const msisdn = digitsOf(this.msisdn);
    const items = this.#config.query.data?.items ?? [];
    return items.find((it) => !msisdn || (it.msisdn === msisdn && (!this.country || it.country === this.country)));
  }

  protected override view() {
    const { t, headingLevel, access } = this;
    const number = this.#which;
    return page(
      { title: t('config.title'), level: headingLevel, badge: number ? ` ${phoneNumber(number.msisdn)}` : '' },
      access.query.isLoading ? access.query.view(() => '', 'form') : this.#config.view(),
    );
  }
}

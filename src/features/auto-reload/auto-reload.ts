import { listPaymentMethods } from '../../api/payment-methods.js';
import { getAutoReload, putAutoReload } from '../../api/settings.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { together } from '../../core/query.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { reloadWords, type ReloadWords } from '../../i18n/auto-reload/words.js';
import { methodsWords, type MethodsWords } from '../../i18n/methods/words.js';
import { AutoReloadSection } from '../../sections/auto-reload-section.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import { radioCardStyles } from '../../ui/fields/radio-cards.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { page } from '../../ui/content/page.js';

/**
 * The settings of auto reload: on or off, method, amount and threshold, with their effect in words, and a forecast of the next
 * reload.
 */
export class NxAutoReload extends NxFeature<ReloadWords & MethodsWords & AccessWords> {
  static override styles = [NxFeature.styles, forms, fieldKinds, radioCardStyles];
  static override endpoints = [getAutoReload, putAutoReload, listPaymentMethods];
  static override words: typeof NxFeature.words = [reloadWords, methodsWords, accessWords];

  readonly access = new Access(this);
  readonly #reload = new AutoReloadSection(this);

  protected override view() {
    return page(
      { title: this.t('reload.title'), level: this.headingLevel },
      together([this.#reload.query, this.#reload.methods, this.access.query], () => this.#reload.body(), 'form'),
    );
  }
}

import { deletePaymentMethod, listPaymentMethods } from '../../api/payment-methods.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { together } from '../../core/query.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { methodsWords, type MethodsWords } from '../../i18n/methods/words.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { MethodsSection } from '../../sections/methods-section.js';
import { badges } from '../../ui/content/badge.styles.js';
import { content } from '../../ui/content/content.styles.js';
import { dialogs } from '../../ui/dialog/dialog.styles.js';
import { radioCardStyles } from '../../ui/fields/radio-cards.styles.js';
import { page } from '../../ui/content/page.js';

/**
 * The kept cards and PayPal accounts, of a card never more than its last digits.
 *
 * @fires {CustomEvent<{ methodId: string }>} nx-before-payment-method-deleted - Before a method is deleted; cancel it to keep it.
 * @fires {CustomEvent<{ methodId: string }>} nx-payment-method-deleted - A method was deleted.
 * @csspart card - One method.
 * @csspart badge - A special state of a method, such as its expiry.
 */
export class NxPaymentMethods extends NxFeature<MethodsWords & AccessWords & PartWords> {
  static override styles = [NxFeature.styles, content, badges, dialogs, radioCardStyles];
  static override endpoints = [listPaymentMethods, deletePaymentMethod];
  static override words: typeof NxFeature.words = [methodsWords, accessWords, partWords];

  readonly access = new Access(this);
  readonly #methods = new MethodsSection(this, () => new Date());

  protected override view() {
    return page(
      { title: this.t('methods.title'), level: this.headingLevel },
      together([this.#methods.query, this.access.query], () => this.#methods.body(), 'rows'),
    );
  }
}

declare global {
  interface HTMLElementEventMap {
    'nx-before-payment-method-deleted': CustomEvent<{ methodId: string }>;
    'nx-payment-method-deleted': CustomEvent<{ methodId: string }>;
  }
}

import { getBalance } from '../../api/account.js';
import { listPaymentMethods } from '../../api/payment-methods.js';
import { cancelPayment, completePayment, createPayment, listPayments } from '../../api/payments.js';
import { Access } from '../../core/access.js';
import { NxPayingFeature } from '../../core/paying-feature.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import type { DeclineWords } from '../../i18n/declines/en.js';
import { methodsWords, type MethodsWords } from '../../i18n/methods/words.js';
import type { NewMethodWords } from '../../i18n/new-method/en.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { topUpWords, type TopUpWords } from '../../i18n/top-up/words.js';
import type { PaymentChange, PaymentWish } from '../../sections/top-up/events.js';
import { TopUpSection } from '../../sections/top-up/top-up-section.js';
import { content } from '../../ui/content/content.styles.js';
import { tasks } from '../../ui/content/task.styles.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import { radioCardStyles } from '../../ui/fields/radio-cards.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { page } from '../../ui/content/page.js';

export type { PaymentChange, PaymentWish };

/**
 * Adds to the balance: by a kept method with one press, by a new card, PayPal, or a bank transfer. It shows the charge before the
 * payment and the result afterwards; whatever happens on the way, there is one charge or none.
 *
 * @fires {CustomEvent<PaymentWish>} nx-before-payment - Before a payment is requested; cancel it to stop the payment.
 * @fires {CustomEvent<PaymentChange>} nx-payment-changed - A payment was made, refused or cancelled, or waits for the person.
 * @csspart frame - The box around a field of the payment provider.
 * @csspart steps - The steps of a payment with a new method.
 * @csspart definitions - The charge, and the balance after it.
 */
export class NxTopUp extends NxPayingFeature<
  TopUpWords & NewMethodWords & MethodsWords & DeclineWords & AccessWords & PartWords
> {
  static override styles = [NxPayingFeature.styles, forms, fieldKinds, radioCardStyles, content, tasks];
  static override endpoints = [getBalance, listPaymentMethods, listPayments, createPayment, completePayment, cancelPayment];
  static override words: typeof NxPayingFeature.words = [topUpWords, methodsWords, accessWords, partWords];

  readonly access = new Access(this);
  readonly #topUp = new TopUpSection(this);

  protected override view() {
    return page(
      { title: this.t('topUp.title'), level: this.headingLevel },
      this.access.query.isLoading ? this.access.query.view(() => '', 'form') : this.#topUp.view(),
    );
  }
}

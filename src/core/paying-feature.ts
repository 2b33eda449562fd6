import { property } from 'lit/decorators.js';
import type { PaymentProvider } from '../api/payment-provider.js';
import type { Catalog } from '../i18n/catalog.js';
import { NxFeature } from './feature.js';

/** A feature in which people pay. */
export abstract class NxPayingFeature<C extends Catalog> extends NxFeature<C> {
  /** Who takes cards and PayPal; without one, the nearest provider's. */
  @property({ attribute: false }) paymentProvider?: PaymentProvider;

  get payments(): PaymentProvider | undefined {
    return this.paymentProvider ?? this.providedPayments;
  }
}

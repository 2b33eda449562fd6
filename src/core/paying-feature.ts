import { property } from 'lit/decorators.js';
import type { PaymentProvider } from '../api/payment-provider.js';
import type { Catalog } from '../i18n/catalog.js';
import { NxFeature } from './feature.js';

/** An element that takes payments. */
export abstract class NxPayingFeature<C extends Catalog> extends NxFeature<C> {
  /** The payment provider for cards and PayPal; by default, the nearest provider's. */
  @property({ attribute: false }) paymentProvider?: PaymentProvider;

  get payments(): PaymentProvider | undefined {
    return this.paymentProvider ?? this.provided?.paymentProvider;
  }
}

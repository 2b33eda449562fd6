import type { PaymentProvider } from '../../src/api/payment-provider.js';
import { mountCard } from './card-frames.js';
import { askBank, visitPayPal } from './pages.js';

export interface MockProviderOptions {
  /** Address of the provider's pages: `http://127.0.0.1:4010/provider/` of a mock server, or wherever a host serves them. */
  readonly pages: string | URL;
  /** Kinds of payment methods that it accepts; all by default. */
  readonly kinds?: PaymentProvider['kinds'];
}

/**
 * A simulated payment provider: card fields in frames of another origin, a PayPal page, and a bank's page for 3-D Secure. It
 * knows the published sandbox cards; every other well-formed number pays.
 */
export function mockPaymentProvider({ pages, kinds = ['card', 'paypal'] }: MockProviderOptions): PaymentProvider {
  const base = new URL(pages, globalThis.location?.href);
  return {
    kinds,
    cardFields: (options) => mountCard(base, options),
    authorize: (action) => (action.kind === 'paypal' ? visitPayPal(base, action) : askBank(base, action)),
  };
}

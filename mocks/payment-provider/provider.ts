import type { PaymentProvider } from '../../src/api/payment-provider.js';
import { mountCard } from './card-frames.js';
import { askBank, visitPayPal } from './pages.js';

export interface MockProviderOptions {
  /** Where its pages are: `http://127.0.0.1:4010/provider/` of a mock server, or wherever a host serves them. */
  readonly pages: string | URL;
  /** What it takes; all, unless told. */
  readonly kinds?: PaymentProvider['kinds'];
}

/**
 * A payment provider without anybody behind it: card fields in frames of another origin, a PayPal page, and a bank that asks who you
 * are. It knows the published sandbox cards; any other number that is well-formed pays.
 */
export function mockPaymentProvider({ pages, kinds = ['card', 'paypal'] }: MockProviderOptions): PaymentProvider {
  const base = new URL(pages, globalThis.location?.href);
  return {
    kinds,
    cardFields: (options) => mountCard(base, options),
    authorize: (action) => (action.kind === 'paypal' ? visitPayPal(base, action) : askBank(base, action)),
  };
}

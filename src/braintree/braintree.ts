import type { Client } from 'braintree-web/client';
import type { PaymentProvider } from '../api/payment-provider.js';
import { askBank, visitPayPal } from './actions.js';
import { mountCard } from './card-fields.js';
import { installed, type BraintreeSdk } from './sdk.js';

export type { BraintreeSdk };

export interface BraintreeOptions {
  /** Returns a client token of your server, or a tokenization key; called on first use. */
  readonly authorization: () => string | Promise<string>;
  /** Kinds of payment methods that the merchant account accepts; both by default. */
  readonly kinds?: PaymentProvider['kinds'];
  /**
   * The source of `braintree-web`, if it is not the package of that name: `{ client: async () => window.braintree.client, … }`.
   */
  readonly sdk?: BraintreeSdk;
}

/**
 * Cards and PayPal by Braintree (`braintree-web`, MIT, an optional peer dependency that loads for a payment): Hosted Fields, 3-D
 * Secure, PayPal Checkout. Your backend makes the payments with the tokens, like all others.
 */
export function braintreeProvider({
  authorization,
  kinds = ['card', 'paypal'],
  sdk = installed,
}: BraintreeOptions): PaymentProvider {
  /** The first digits of cards by their tokens, which 3-D Secure needs. */
  const bins = new Map<string, string>();
  let making: Promise<Client> | undefined;
  const client = (): Promise<Client> => {
    const made = (making ??= begin(sdk, authorization));
    // After a failure, the next call tries again.
    made.catch(() => {
      making = undefined;
    });
    return made;
  };
  return {
    kinds,
    cardFields: async (options) => mountCard(sdk, await client(), options, (token, bin) => void bins.set(token, bin)),
    authorize: async (action) =>
      action.kind === 'paypal'
        ? visitPayPal(sdk, await client(), action)
        : askBank(sdk, await client(), action, (token) => bins.get(token)),
  };
}

async function begin(sdk: BraintreeSdk, authorization: BraintreeOptions['authorization']): Promise<Client> {
  const { create } = await sdk.client();
  return create({ authorization: await authorization() });
}

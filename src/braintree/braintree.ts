import type { Client } from 'braintree-web/client';
import type { PaymentProvider } from '../api/payment-provider.js';
import { askBank, visitPayPal } from './actions.js';
import { mountCard } from './card-fields.js';
import { installed, type BraintreeSdk } from './sdk.js';

export type { BraintreeSdk };

export interface BraintreeOptions {
  /** A client token of your server's, or a tokenization key; asked for when the provider is first used. */
  readonly authorization: () => string | Promise<string>;
  /** What the merchant account takes; both, unless told. */
  readonly kinds?: PaymentProvider['kinds'];
  /** Where `braintree-web` comes from, if not from the package of that name: `{ client: async () => window.braintree.client, … }`. */
  readonly sdk?: BraintreeSdk;
}

/**
 * Cards and PayPal by Braintree (`braintree-web`, MIT, an optional peer dependency that is loaded when somebody pays): Hosted Fields,
 * 3-D Secure, PayPal Checkout. Your backend makes the payments with the tokens, as it makes all others.
 */
export function braintreeProvider({
  authorization,
  kinds = ['card', 'paypal'],
  sdk = installed,
}: BraintreeOptions): PaymentProvider {
  /** The first digits of the cards that were typed here, by their tokens: 3-D Secure asks for them. */
  const bins = new Map<string, string>();
  let making: Promise<Client> | undefined;
  const client = (): Promise<Client> => {
    const made = (making ??= begin(sdk, authorization));
    // What failed is tried anew, the next time.
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

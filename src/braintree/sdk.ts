import type * as client from 'braintree-web/client';
import type * as hostedFields from 'braintree-web/hosted-fields';
import type * as paypalCheckout from 'braintree-web/paypal-checkout';
import type * as threeDSecure from 'braintree-web/three-d-secure';

/** The used parts of `braintree-web`, each loaded on first use. */
export interface BraintreeSdk {
  readonly client: () => Promise<typeof client>;
  readonly hostedFields: () => Promise<typeof hostedFields>;
  readonly threeDSecure: () => Promise<typeof threeDSecure>;
  readonly paypalCheckout: () => Promise<typeof paypalCheckout>;
}

/** Unwraps a CommonJS package, which some bundlers provide as the default export of a module. */
async function plain<M>(loading: Promise<M>): Promise<M> {
  const loaded = await loading;
  return (loaded as { default?: M }).default ?? loaded;
}

export const installed: BraintreeSdk = {
  client: () => plain(import('braintree-web/client')),
  hostedFields: () => plain(import('braintree-web/hosted-fields')),
  threeDSecure: () => plain(import('braintree-web/three-d-secure')),
  paypalCheckout: () => plain(import('braintree-web/paypal-checkout')),
};

import type * as client from 'braintree-web/client';
import type * as hostedFields from 'braintree-web/hosted-fields';
import type * as paypalCheckout from 'braintree-web/paypal-checkout';
import type * as threeDSecure from 'braintree-web/three-d-secure';

/** The parts of `braintree-web` that are used: each is loaded when it is. */
export interface BraintreeSdk {
  readonly client: () => Promise<typeof client>;
  readonly hostedFields: () => Promise<typeof hostedFields>;
  readonly threeDSecure: () => Promise<typeof threeDSecure>;
  readonly paypalCheckout: () => Promise<typeof paypalCheckout>;
}

/** The package is written in CommonJS: bundlers hand it over as it is, or as the default of a module. */
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

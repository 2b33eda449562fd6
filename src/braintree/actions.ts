import type { Client } from 'braintree-web/client';
import type { CameBack, ProviderAction } from '../api/payment-provider.js';
import type { BraintreeSdk } from './sdk.js';

/** Braintree takes amounts as decimal strings: `25.00`. */
const decimalEuros = (cents: number) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** The person closed what the provider had opened. */
const isCancelled = (error: unknown) => /CANCEL/.test((error as { code?: string }).code ?? '');

/**
 * 3-D Secure for a card: the bank's page, if it wants to ask, stands in the place that the element gave. `binOf` knows the first
 * digits of what was tokenized here; for a card that is kept, the backend writes them behind the nonce: `nonce bin`.
 */
export async function askBank(
  sdk: BraintreeSdk,
  client: Client,
  { reference, amount, place, signal }: ProviderAction,
  binOf: (token: string) => string | undefined,
): Promise<CameBack> {
  const [nonce = '', bin = binOf(nonce) ?? ''] = reference.split(' ');
  const { create } = await sdk.threeDSecure();
  const secure = await create({ client, version: '2-inline-iframe' });
  const stop = () => void secure.cancelVerifyCard().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  secure.on('authentication-iframe-available', (event?: { element?: Element }, next?: () => void) => {
    if (event?.element) place.replaceChildren(event.element);
    next?.();
  });
  try {
    const { nonce: token } = await secure.verifyCard({
      nonce,
      bin,
      amount: decimalEuros(amount),
      onLookupComplete: (_data, next) => next(),
    });
    return { token };
  } catch (error) {
    if (isCancelled(error)) return { left: 'cancelled' };
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await secure.teardown().catch(() => {});
  }
}

interface Buttons {
  readonly render: (place: HTMLElement) => Promise<void>;
  readonly close?: () => void;
}
interface PayPalGlobal {
  readonly Buttons: (options: object) => Buttons;
}

/** PayPal's own button, in the place that the element gave: it opens PayPal's window. The account may be charged again later. */
export async function visitPayPal(
  sdk: BraintreeSdk,
  client: Client,
  { amount, place, locale, signal }: ProviderAction,
): Promise<CameBack> {
  const { create } = await sdk.paypalCheckout();
  const checkout = await create({ client });
  await checkout.loadPayPalSDK({ vault: true, currency: 'EUR', intent: 'tokenize' });
  const { paypal } = globalThis as unknown as { paypal?: PayPalGlobal };
  if (!paypal) throw new Error('PayPal did not load');
  return new Promise((resolve, reject) => {
    const buttons = paypal.Buttons({
      createBillingAgreement: () =>
        checkout.createPayment({
          flow: 'vault' as paypal.FlowType,
          amount: decimalEuros(amount),
          currency: 'EUR',
          displayName: 'Nexmo',
          locale: locale.replace('-', '_'),
        }),
      onApprove: async (data: Parameters<typeof checkout.tokenizePayment>[0]) => {
        const { nonce } = await checkout.tokenizePayment(data);
        resolve({ token: nonce });
      },
      onCancel: () => resolve({ left: 'closed' }),
      onError: reject,
    });
    signal.addEventListener('abort', () => (buttons.close?.(), resolve({ left: 'closed' })), { once: true });
    buttons.render(place).catch(reject);
  });
}

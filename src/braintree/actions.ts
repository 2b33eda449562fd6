import type { Client } from 'braintree-web/client';
import type { CameBack, ProviderAction } from '../api/payment-provider.js';
import type { BraintreeSdk } from './sdk.js';

/** Braintree takes amounts as decimal strings: `25.00`. */
const decimalEuros = (cents: number) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** True if the person closed the provider's window or page. */
const isCancelled = (error: unknown) => /CANCEL/.test((error as { code?: string }).code ?? '');

/**
 * 3-D Secure for a card. The bank's page, if there is one, is shown in the element's place. `binOf` returns the first digits of a
 * card that was tokenized here; for a kept card the backend appends them to the nonce: `nonce bin`.
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

/** Shows PayPal's own button in the element's place, which opens PayPal's window. The account may be charged again later. */
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

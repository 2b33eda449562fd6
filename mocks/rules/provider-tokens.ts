import { hash } from '../hash.js';

/** What one of the mock's own tokens says. */
export interface OwnToken {
  readonly kind: 'card' | 'paypal';
  readonly brand: string;
  readonly label: string;
  /** The same card in every account, so that it can belong to one only (rules, 5). */
  readonly fingerprint: string;
  readonly refusal: string | null;
  readonly challenge: 'passes' | null;
  readonly keepable: boolean;
  readonly canAutoReload: boolean;
  readonly expiring: boolean;
}

const shape =
  /^mock-(visa|mastercard|paypal)-([a-z0-9]{1,40})-([a-z0-9]{1,40})((?:\+(?:3ds|prepaid|declined|noreload|onetime|expiring))*)$/;

/**
 * `mock-visa-ada-1`: the Visa that is called ada, in the first token made for it; `mock-paypal-ada-2`, the PayPal account. Good for
 * one use. With `+3ds` it asks for 3-D Secure; `+prepaid` and `+declined` are refused; `+expiring` is valid this month only;
 * `+noreload` is a PayPal account without the capability; `+onetime` can't be kept.
 */
export function ownToken(token: string): OwnToken | undefined {
  const [, brand = '', name = '', , written = ''] = shape.exec(token) ?? [];
  if (!brand) return undefined;
  const flags = written.split('+');
  const isPayPal = brand === 'paypal';
  return {
    kind: isPayPal ? 'paypal' : 'card',
    brand: isPayPal ? '' : brand,
    label: isPayPal ? `${name}@paypal.example` : String(hash(name) % 10_000).padStart(4, '0'),
    fingerprint: `${brand} ${name}`,
    refusal: flags.includes('prepaid') ? 'prepaidRefused' : flags.includes('declined') ? 'declined' : null,
    challenge: flags.includes('3ds') ? 'passes' : null,
    keepable: !flags.includes('onetime'),
    canAutoReload: !flags.includes('noreload'),
    expiring: flags.includes('expiring'),
  };
}

/** Whether a token may be used once only; the published nonces are made to be used again. */
export const isOneTime = (token: string): boolean => shape.test(token);

/** What 3-D Secure's page gives back when the person has proved who they are, and when not. */
export const authenticated = 'mock-authenticated';
export const refused = 'mock-refused';

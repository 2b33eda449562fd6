import { hash } from '../collections/hash.js';

/** Content of one of the mock's own tokens. */
export interface OwnToken {
  readonly kind: 'card' | 'paypal';
  readonly brand: string;
  readonly label: string;
  /** The same for a card in every account, so that it can belong to one only (docs/rules.md#one-account-per-method). */
  readonly fingerprint: string;
  readonly refusal: string | null;
  readonly challenge: 'passes' | null;
  readonly keepable: boolean;
  readonly canAutoReload: boolean;
  readonly expiring: boolean;
  /** The month that was typed, `2028-04`; null if the token has none. */
  readonly expires: string | null;
}

const shape =
  /^mock-(visa|mastercard|paypal)-([a-z0-9]{1,40})-([a-z0-9]{1,40})((?:\+(?:3ds|prepaid|declined|noreload|onetime|expiring|(?:0[1-9]|1[0-2])\d\d))*)$/;

/**
 * `mock-visa-ada-1`: the Visa that is called ada, in the first token made for it; `mock-paypal-ada-2`, the PayPal account. Good
 * for one use. With `+3ds` it asks for 3-D Secure; `+prepaid` and `+declined` are refused; `+expiring` is valid this month only;
 * `+noreload` is a PayPal account without the capability; `+onetime` can't be kept; `+0428` is valid until April 2028. A card's
 * name may begin with its last four digits and a letter: `1111x7f`.
 */
export function ownToken(token: string): OwnToken | undefined {
  const [, brand = '', name = '', , written = ''] = shape.exec(token) ?? [];
  if (!brand) return undefined;
  const flags = written.split('+');
  const isPayPal = brand === 'paypal';
  const [, month, year] = /\+(\d\d)(\d\d)/.exec(written) ?? [];
  const digits = /^\d{4}(?=[a-z])/.exec(name)?.[0] ?? String(hash(name) % 10_000).padStart(4, '0');
  return {
    kind: isPayPal ? 'paypal' : 'card',
    brand: isPayPal ? '' : brand,
    label: isPayPal ? `${name}@paypal.example` : digits,
    fingerprint: `${brand} ${name}`,
    refusal: flags.includes('prepaid') ? 'prepaidRefused' : flags.includes('declined') ? 'declined' : null,
    challenge: flags.includes('3ds') ? 'passes' : null,
    keepable: !flags.includes('onetime'),
    canAutoReload: !flags.includes('noreload'),
    expiring: flags.includes('expiring'),
    expires: month && !isPayPal ? `20${year}-${month}` : null,
  };
}

/** True if a token may be used once only; the published nonces can be reused. */
export const isOneTime = (token: string): boolean => shape.test(token);

/** Tokens that 3-D Secure's page returns after success and after failure. */
export const authenticated = 'mock-authenticated';
export const refused = 'mock-refused';

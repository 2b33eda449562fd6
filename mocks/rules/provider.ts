import { hash } from '../collections/hash.js';
import type { Source } from '../world/money-entities.js';
import { ownToken } from './provider-tokens.js';

/** The payment provider's record of a card or a PayPal account. */
export interface Instrument extends Source {
  readonly label: string;
  /** The reason why every payment with it is refused, whatever the amount; null if none is. */
  readonly refusal: string | null;
  /** Result of 3-D Secure, if the card requires it. */
  readonly challenge: 'passes' | 'fails' | null;
}

type Traits = Partial<Pick<Instrument, 'kind' | 'brand' | 'label' | 'refusal' | 'challenge' | 'keepable' | 'canAutoReload'>>;

const visas =
  'nonce|(visa|no-billing-address|commercial|durbin-regulated|healthcare|debit|payroll|no-indicators|unknown-indicators|' +
  'country-of-issuance-(usa|cad)|issuing-bank-network-only)-nonce';
const paypal = { kind: 'paypal', brand: '', label: 'bb-buyer@example.com' } as const;

/** Braintree's published sandbox nonces. Each stands for a different card in each account, and can be reused. */
const published: readonly (readonly [RegExp, Traits])[] = [
  [new RegExp(`^fake-valid-(${visas})$`), {}],
  [/^fake-valid-mastercard-nonce$/, { brand: 'mastercard', label: '4444' }],
  [/^fake-valid-prepaid-nonce$/, { refusal: 'prepaidRefused' }],
  // Visa and Mastercard only (docs/rules.md#payment-methods).
  [/^fake-valid-(amex|discover|jcb|maestro|dinersclub)-nonce$/, { refusal: 'cardTypeRefused' }],
  [/^fake-processor-declined-mastercard-nonce$/, { brand: 'mastercard', label: '4444', refusal: 'declined' }],
  [/^fake-processor-declined-(visa|amex|discover)-nonce$/, { refusal: 'declined' }],
  [/^fake-processor-failure-jcb-nonce$/, { refusal: 'processorUnavailable' }],
  [/^fake-luhn-invalid-nonce$/, { refusal: 'invalidCard' }],
  [/^fake-consumed-nonce$/, { refusal: 'tokenUsed' }],
  [/^fake-gateway-rejected-(fraud|risk-thresholds?)-nonce$/, { refusal: 'fraudSuspected' }],
  [/^fake-three-d-secure-(visa-full|two-visa-successful-step-up)-authentication-nonce$/, { challenge: 'passes' }],
  [
    /^fake-three-d-secure-visa-(failed-(signature|authentication)|mpi-authenticate-error|authentication-unavailable)-nonce$/,
    { challenge: 'fails' },
  ],
  // No challenge: the bank knows the card, takes no part, or does not answer.
  [/^fake-three-d-secure-(two-)?visa-[a-z-]+-nonce$/, {}],
  [/^fake-paypal-one-time-nonce$/, { ...paypal, keepable: false }],
  [/^fake-paypal-billing-agreement-nonce$/, { ...paypal, canAutoReload: true }],
  // Consent to future payments did not include the capability (docs/rules.md#auto-reload-settings).
  [/^fake-paypal-future-nonce$/, paypal],
];

/**
 * The instrument behind a one-time token or a kept method's vault id; undefined for one that the provider never issued. `month`
 * is the present one: `2026-03`.
 */
export function instrumentOf(vault: string, accountId: string, month: string): Instrument | undefined {
  const own = ownToken(vault);
  if (own) return { ...instrument({ ...own, vault, fingerprint: own.fingerprint }), ...expiry(own, month) };
  const traits = published.find(([pattern]) => pattern.test(vault))?.[1];
  if (!traits) return undefined;
  const made = instrument({ ...traits, vault, fingerprint: `${accountId} ${vault}` });
  return { ...made, ...expiry(made, month) };
}

const instrument = ({ kind = 'card', ...traits }: Traits & Pick<Instrument, 'vault' | 'fingerprint'>) => ({
  kind,
  brand: 'visa',
  label: '1881',
  refusal: null,
  challenge: null,
  keepable: true,
  canAutoReload: kind === 'card',
  ...traits,
});

/**
 * Expiry of a card: the typed month, this month for an expiring card, or else two to four years ahead, the same for the same
 * card.
 */
type Dated = {
  readonly kind?: string;
  readonly fingerprint: string;
  readonly expiring?: boolean;
  readonly expires?: string | null;
};
function expiry(card: Dated, month: string): { expires: string | null } {
  if (card.kind === 'paypal') return { expires: null };
  if (card.expires) return { expires: card.expires };
  if (card.expiring) return { expires: month };
  const spread = hash(card.fingerprint);
  return { expires: `${Number(month.slice(0, 4)) + 2 + (spread % 3)}-${String(1 + ((spread >>> 8) % 12)).padStart(2, '0')}` };
}

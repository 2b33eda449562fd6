import type { Translate } from '../i18n/catalog.js';
import type { DeclineWords } from '../i18n/declines/en.js';

export { declineWords } from '../i18n/declines/words.js';

/** Reasons with their own message; all others get the general one, about the bank. */
const reasons = [
  'insufficientFunds',
  'limitExceeded',
  'expiredCard',
  'invalidCard',
  'securityCode',
  'addressMismatch',
  'prepaidRefused',
  'cardTypeRefused',
  'authenticationFailed',
  'fraudSuspected',
  'tokenUsed',
  'settlementDeclined',
  'processorUnavailable',
  'gatewayRejected',
] as const;

/** The reason of a refused payment, and the remedy. */
export function declineReason(t: Translate<DeclineWords>, decline: string | null): string {
  const reason = reasons.find((it) => it === decline);
  return t(`declines.${reason ?? 'declined'}`);
}

import type { Translate } from '../i18n/catalog.js';
import type { DeclineWords } from '../i18n/declines/en.js';

/** Reasons of a refusal that have words of their own; the others are the bank's. */
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

/** Why a payment was refused, and what to do about it. */
export function declineReason(t: Translate<DeclineWords>, decline: string | null): string {
  const reason = reasons.find((it) => it === decline);
  return t(`declines.${reason ?? 'declined'}`);
}

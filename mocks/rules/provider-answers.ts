import type { Billing } from '../../src/api/payment-methods.js';
import type { Instrument } from './provider.js';
import { authenticated, refused } from './provider-tokens.js';

const words: Readonly<Record<number, string>> = {
  2001: 'insufficientFunds',
  2002: 'limitExceeded',
  2003: 'limitExceeded',
  2004: 'expiredCard',
  2005: 'invalidCard',
  2006: 'expiredCard',
  2007: 'invalidCard',
  2008: 'invalidCard',
  2010: 'securityCode',
  2012: 'fraudSuspected',
  2013: 'fraudSuspected',
  2014: 'fraudSuspected',
};

/** The published reason why the provider's sandbox refuses an amount, in whole cents; undefined if it does not. */
export function amountRefusal(kind: Instrument['kind'], amount: number): string | undefined {
  const code = Math.floor(amount / 100);
  if (code >= 2000 && code < 3000) return words[code] ?? 'declined';
  if (code === 3000) return 'processorUnavailable';
  if (amount === 5001_00) return 'gatewayRejected';
  if (kind === 'card') return undefined;
  if (amount === 5001_01) return 'declined';
  return code === 4001 || (code >= 4003 && code <= 5000) ? 'settlementDeclined' : undefined;
}

/** The reason why a charge, in cents, is refused in a month (`2026-03`); undefined if it succeeds. */
export function refusalOf({ kind, refusal, expires }: Instrument, amount: number, month: string): string | undefined {
  if (refusal) return refusal;
  if (expires !== null && expires < month) return 'expiredCard';
  return amountRefusal(kind, amount);
}

/** True if the bank accepts the address: the sandbox treats street 200 and postal code 20000 as wrong, as published. */
export const addressMatches = ({ address }: Billing): boolean =>
  address.postalCode.trim() !== '20000' && !/^200(\s|$)/.test(address.line1.trim());

/** Result of a 3-D Secure challenge, by the token its page returned; undefined for an unknown token. */
export function authentication({ challenge }: Instrument, token: string): 'passed' | 'failed' | undefined {
  if (token === refused) return 'failed';
  if (token !== authenticated) return undefined;
  return challenge === 'fails' ? 'failed' : 'passed';
}

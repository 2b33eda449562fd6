import type { Facts } from '../../src/api/opt-in-text.js';
import { piecesOf, placeholdersIn } from '../../src/api/templates.js';
import type { Account } from '../world/entities.js';
import type { ShortCodes, Subscriber, TwoFactorSettings } from '../world/short-code-entities.js';
import { countryOf } from './destinations.js';

/**
 * The shared codes, one for each purpose (docs/rules.md#shared-short-codes). The code for alerts is the one in the service's
 * reference.
 */
export const twoFactorCode = '46645';
export const alertCode = '98975';

/**
 * True for a number that short codes reach: of the United States, in digits with their 1, and not of other countries under +1.
 */
export const isUsNumber = (digits: string): boolean => /^1[2-9]\d{9}$/.test(digits) && countryOf(digits) === 'US';

/** The filled-in template, or the name of the first missing value. */
export function filled(
  template: string,
  values: Readonly<Record<string, string>>,
): { readonly text: string } | { readonly missing: string } {
  // Properties that every object inherits, such as `constructor`, are not values of the caller.
  const missing = placeholdersIn(template).find((name) => !Object.hasOwn(values, name) || !values[name]);
  if (missing !== undefined) return { missing };
  const text = piecesOf(template).map((it) => (typeof it === 'string' ? it : values[it.place]));
  return { text: text.join('') };
}

/** The template of an index, counted from 0 as the service does; an account's only template is also number 1. */
export const templateAt = (templates: readonly string[], index: string): string | undefined =>
  templates[Number(index)] ?? (templates.length === 1 && index === '1' ? templates[0] : undefined);

/** True if nothing is missing for the opt-in text of two-factor authentication (docs/rules.md#opt-in-text). */
export const hasOptInFacts = (facts: Pick<TwoFactorSettings, 'supportInfo' | 'termsUrl' | 'privacyUrl'>): boolean =>
  Boolean(facts.supportInfo && facts.termsUrl && facts.privacyUrl);

/** The facts of an opt-in page, by its id; undefined if its program has none. */
export function optInFacts({ alerts, twoFactor }: ShortCodes, optInId: string): Facts | undefined {
  if (alerts?.optInId === optInId) {
    const { programName, messagesPerDay, supportInfo, termsUrl, privacyUrl } = alerts.program;
    return { shortCode: alertCode, programName, messagesPerDay, supportInfo, termsUrl, privacyUrl };
  }
  if (twoFactor?.optInId !== optInId || !hasOptInFacts(twoFactor)) return undefined;
  const { companyName: programName, supportInfo, termsUrl, privacyUrl } = twoFactor;
  return { shortCode: twoFactorCode, programName, messagesPerDay: null, supportInfo, termsUrl, privacyUrl };
}

export const subscriberOf = ({ subscribers }: ShortCodes, msisdn: string): Subscriber | undefined =>
  subscribers.find((it) => it.msisdn === msisdn);

/** True if a number has sent STOP, and has not opted in since. */
export const isOptedOut = (codes: ShortCodes, msisdn: string): boolean =>
  (subscriberOf(codes, msisdn)?.optedOutAt ?? null) !== null;

const withSubscriber = (account: Account, changed: Subscriber): Account => {
  const { subscribers } = account.shortCodes;
  const others = subscribers.some((it) => it.msisdn === changed.msisdn)
    ? subscribers.map((it) => (it.msisdn === changed.msisdn ? changed : it))
    : [...subscribers, changed];
  return { ...account, shortCodes: { ...account.shortCodes, subscribers: others } };
};

/** Opts a number in, for the first time or again after STOP. */
export const optedIn = (account: Account, msisdn: string, now: number): Account =>
  withSubscriber(account, { msisdn, optedInAt: now, optedOutAt: null });

/** Opts a number out (STOP): no short code of the account reaches it before it opts in again. */
export const optedOut = (account: Account, msisdn: string, now: number): Account =>
  withSubscriber(account, {
    msisdn,
    optedInAt: subscriberOf(account.shortCodes, msisdn)?.optedInAt ?? null,
    optedOutAt: now,
  });

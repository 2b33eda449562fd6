import { piecesOf, placeholdersIn } from '../../src/api/templates.js';
import type { Account } from '../world/entities.js';
import type { ShortCodes, Subscriber } from '../world/short-code-entities.js';
import { countryOf } from './destinations.js';

/** The shared codes, one for each purpose (docs/rules.md#shared-short-codes); the one for alerts is the reference's own. */
export const twoFactorCode = '46645';
export const alertCode = '98975';

/** What a short code reaches: numbers of the United States, in digits with their 1; not its neighbours that share the 1. */
export const isUsNumber = (digits: string): boolean => /^1[2-9]\d{9}$/.test(digits) && countryOf(digits) === 'US';

/** A template with its places filled in, or the name of the first that is not. */
export function filled(
  template: string,
  values: Readonly<Record<string, string>>,
): { readonly text: string } | { readonly missing: string } {
  // What every object has, such as a `constructor`, nobody has sent.
  const missing = placeholdersIn(template).find((name) => !Object.hasOwn(values, name) || !values[name]);
  if (missing !== undefined) return { missing };
  const text = piecesOf(template).map((it) => (typeof it === 'string' ? it : values[it.place]));
  return { text: text.join('') };
}

/** The template of an index, as the service counts: from 0; an account's only one answers to 1 as well. */
export const templateAt = (templates: readonly string[], index: string): string | undefined =>
  templates[Number(index)] ?? (templates.length === 1 && index === '1' ? templates[0] : undefined);

export const subscriberOf = ({ subscribers }: ShortCodes, msisdn: string): Subscriber | undefined =>
  subscribers.find((it) => it.msisdn === msisdn);

/** Whether a number has said STOP, and not come back since. */
export const isOptedOut = (codes: ShortCodes, msisdn: string): boolean =>
  (subscriberOf(codes, msisdn)?.optedOutAt ?? null) !== null;

const withSubscriber = (account: Account, changed: Subscriber): Account => {
  const { subscribers } = account.shortCodes;
  const others = subscribers.some((it) => it.msisdn === changed.msisdn)
    ? subscribers.map((it) => (it.msisdn === changed.msisdn ? changed : it))
    : [...subscribers, changed];
  return { ...account, shortCodes: { ...account.shortCodes, subscribers: others } };
};

/** A number agrees to be texted, for the first time or again after STOP. */
export const optedIn = (account: Account, msisdn: string, now: number): Account =>
  withSubscriber(account, { msisdn, optedInAt: now, optedOutAt: null });

/** STOP: no short code of the account reaches the number until it agrees again. */
export const optedOut = (account: Account, msisdn: string, now: number): Account =>
  withSubscriber(account, {
    msisdn,
    optedInAt: subscriberOf(account.shortCodes, msisdn)?.optedInAt ?? null,
    optedOutAt: now,
  });

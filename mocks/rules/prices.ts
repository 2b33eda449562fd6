import { hash } from '../collections/hash.js';
import type { Money } from '../world/money.js';
import { networksOf } from './networks.js';
import { smsPrice } from './sms-price.js';

// The one source of charges and price lists. All prices are in ten-thousandths of a euro, and none is free.

/** The kinds of price lists. */
export const priced = ['sms', 'sms-transit', 'voice'] as const;
export type Priced = (typeof priced)[number];

const voicePrice = (country: string): Money => 60 + (hash(`voice ${country}`) % 900);
const base: Readonly<Record<Priced, (country: string) => Money>> = {
  sms: smsPrice,
  'sms-transit': (country) => Math.ceil(smsPrice(country) / 2),
  voice: voicePrice,
};

/** The price in a country's largest network of one part of a text message, or of one minute of a call. */
export const countryPrice = (kind: Priced, country: string): Money => base[kind](country);

/** The price in a network: the largest has the country's price, the others between a fifth less and two fifths more. */
export function networkPrice(kind: Priced, country: string, network: string): Money {
  const price = countryPrice(kind, country);
  const share = network === networksOf(country)[0] ? 100 : 80 + (hash(`${kind} ${network}`) % 61);
  return Math.ceil((price * share) / 100);
}

/** Price of a call: each minute begun is charged (docs/rules.md#prices-of-calls-and-look-ups). */
export const callPrice = (perMinute: Money, seconds: number): Money => perMinute * Math.ceil(seconds / 60);

/** Price of a verified number; one that was not verified costs nothing (docs/rules.md#prices-of-calls-and-look-ups). */
export const verifyPrice = (country: string): Money => 400 + smsPrice(country);

/** Prices of look-ups. The basic one is free, as in the service's price list. */
export const insightPrice = { basic: 0, standard: 50, advanced: 300 } as const;

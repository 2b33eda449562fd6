import { hash } from '../collections/hash.js';
import type { Money } from '../world/money.js';
import { networksOf } from './networks.js';
import { smsPrice } from './sms-price.js';

// The one source of what is charged and of what the price lists say. All in ten-thousandths of a euro, none of it free.

/** What there are price lists for. */
export const priced = ['sms', 'sms-transit', 'voice'] as const;
export type Priced = (typeof priced)[number];

const voicePrice = (country: string): Money => 60 + (hash(`voice ${country}`) % 900);
const base: Readonly<Record<Priced, (country: string) => Money>> = {
  sms: smsPrice,
  'sms-transit': (country) => Math.ceil(smsPrice(country) / 2),
  voice: voicePrice,
};

/** What a country costs: one part of a text message, or one minute of a call, to its largest network. */
export const countryPrice = (kind: Priced, country: string): Money => base[kind](country);

/** What a network of a country costs: the largest what the country does, the others a fifth less to two fifths more. */
export function networkPrice(kind: Priced, country: string, network: string): Money {
  const price = countryPrice(kind, country);
  const share = network === networksOf(country)[0] ? 100 : 80 + (hash(`${kind} ${network}`) % 61);
  return Math.ceil((price * share) / 100);
}

/** What a call costs: each minute begun (docs/rules.md#prices-of-calls-and-look-ups). */
export const callPrice = (perMinute: Money, seconds: number): Money => perMinute * Math.ceil(seconds / 60);

/** What a number that was verified costs; one that was not costs nothing (docs/rules.md#prices-of-calls-and-look-ups). */
export const verifyPrice = (country: string): Money => 400 + smsPrice(country);

/** What a look-up costs. The basic one is free, as it was. */
export const insightPrice = { basic: 0, standard: 50, advanced: 300 } as const;

import { hash } from '../collections/hash.js';
import type { Money } from '../world/money.js';

/** The service's own prices of around 2016, in ten-thousandths of a euro per part. */
const listed: Readonly<Record<string, Money>> = {
  US: 57, CA: 57, GB: 333, IE: 520, DE: 670, FR: 440, ES: 460, IT: 510, NL: 710, BE: 780, AT: 640, CH: 560, PT: 340, SE: 530,
  NO: 480, DK: 400, FI: 620, PL: 250, CZ: 480, GR: 470, TR: 120, RU: 330, UA: 560, IN: 100, CN: 270, JP: 560, KR: 240, SG: 310,
  HK: 420, AU: 480, NZ: 790, ZA: 200, BR: 240, MX: 230, AR: 500, IL: 150, AE: 250,
}; // prettier-ignore

/**
 * The price of one part to a country (docs/rules.md#parts-and-prices-of-texts). Every country has one, always the same; none is
 * free.
 */
export const smsPrice = (country: string): Money => listed[country] ?? 300 + (hash(`sms ${country}`) % 700);

import { hash } from '../collections/hash.js';
import { fromCents, type Money } from '../world/money.js';
import type { StockNumber } from '../world/number-entities.js';

/** As the service had them; in cents. */
const listed: Readonly<Record<string, number>> = { US: 67, CA: 67, GB: 125 };
const shares = { mobile: 100, landline: 80, tollFree: 500 } as const;

/** What a number costs per month, in whole cents: the same for all of a country and type (docs/rules.md#number-search). */
export const numberPrice = (country: string, type: StockNumber['type']): Money =>
  fromCents(Math.ceil(((listed[country] ?? 50 + (hash(`number ${country}`) % 300)) * shares[type]) / 100));

const addressWanted = 'AT BR IN IT JP';

/** Whether numbers of a country are for those only who have an address there (documented for some countries). */
export const needsAddress = (country: string): boolean => addressWanted.includes(country);

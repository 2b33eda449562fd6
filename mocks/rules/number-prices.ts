import { hash } from '../collections/hash.js';
import { fromCents, type Money } from '../world/money.js';
import type { StockNumber } from '../world/number-entities.js';

/** The service's own prices, in cents. */
const listed: Readonly<Record<string, number>> = { US: 67, CA: 67, GB: 125 };
const shares = { mobile: 100, landline: 80, tollFree: 500 } as const;

/**
 * The monthly price of a number, in whole cents: the same for all numbers of a country and type (docs/rules.md#number-search).
 */
export const numberPrice = (country: string, type: StockNumber['type']): Money =>
  fromCents(Math.ceil(((listed[country] ?? 50 + (hash(`number ${country}`) % 300)) * shares[type]) / 100));

const addressWanted = 'AT BR IN IT JP';

/** True if a country's numbers require an address there (documented for some countries). */
export const needsAddress = (country: string): boolean => addressWanted.includes(country);

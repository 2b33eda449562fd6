import type { StockNumber } from '../world/number-entities.js';
import type { World } from '../world/world.js';
import { endsAt, placesIn, type Match } from './digit-places.js';
import { freeIn } from './free-numbers.js';
import { abilityAt, bits, saltOf } from './number-abilities.js';
import { blocksOf, blockWith, type Block } from './number-blocks.js';
import { numberPrice } from './number-prices.js';

/** Filters of a search for numbers. */
export interface StockFilters {
  readonly country: string;
  readonly type?: StockNumber['type'] | undefined;
  /** Features that a number must all have. */
  readonly features?: readonly StockNumber['features'][number][];
  readonly digits?: string | undefined;
  /** Position of the digits; at the start by default. */
  readonly match?: Match | undefined;
}

export interface Found {
  /** The numbers of the page, in the order of their digits. */
  readonly items: readonly StockNumber[];
  /** The number of all matches. */
  readonly total: number;
}

function numberOf({ country, type, prefix, width }: Block, end: number, ability: number): StockNumber {
  const features = (['SMS', 'VOICE'] as const).filter((it) => ability & bits[it]);
  return { country, msisdn: prefix + String(end).padStart(width, '0'), type, features, price: numberPrice(country, type) };
}

/** The number with these E.164 digits, if the stock has it, rented or not. */
export function inStock(seed: number, msisdn: string): StockNumber | undefined {
  const block = blockWith(msisdn);
  if (!block) return undefined;
  const end = Number(msisdn.slice(block.prefix.length));
  const ability = abilityAt(block, saltOf(seed, block), end);
  return ability > 0 ? numberOf(block, end, ability) : undefined;
}

/**
 * Free numbers that match, from `offset` on, at most `size` (docs/rules.md#number-search). The cost grows with the country's
 * blocks.
 */
export function searchStock(world: Pick<World, 'seed' | 'rented'>, filters: StockFilters, offset: number, size: number): Found {
  const { country, type, features = [], digits = '', match } = filters;
  const needed = features.reduce((sum, it) => sum | bits[it], 0);
  const items: StockNumber[] = [];
  let total = 0;
  for (const block of blocksOf(country)) {
    const places = !type || block.type === type ? placesIn(block, digits, match) : [];
    if (places.length === 0) continue;
    const [free, wanted] = [freeIn(world, block), endsAt(block, places)];
    for (let end = 0; end < free.length; end++) {
      const ability = free[end]!;
      if (wanted[end] === 0 || ability === 0 || (ability & needed) !== needed) continue;
      if (total >= offset && items.length < size) items.push(numberOf(block, end, ability));
      total++;
    }
  }
  return { items, total };
}

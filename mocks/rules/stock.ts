import { hash, mix } from '../collections/hash.js';
import type { StockNumber } from '../world/number-entities.js';
import { Table } from '../collections/table.js';
import type { World } from '../world/world.js';
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
  readonly match?: 'starts' | 'contains' | 'ends' | undefined;
}

export interface Found {
  /** The numbers of the page, in the order of their digits. */
  readonly items: readonly StockNumber[];
  /** The number of all matches. */
  readonly total: number;
}

const bits = { SMS: 1, VOICE: 2 } as const;
/** The ability that every number of a type has, and the share, in eighths, of those with both. */
const abilities = { mobile: [bits.SMS, 6], landline: [bits.VOICE, 1], tollFree: [bits.VOICE, 3] } as const;

// Seed of a block's numbers. The stock is not stored: the seed decides which numbers exist and what they can do.
const saltOf = (seed: number, { prefix }: Block): number => mix(mix(seed) ^ hash(`stock ${prefix}`));

/**
 * The abilities of a number in bits; 0 if it is not for rent. Seven of eight are, and all that end in 98, because one of these is
 * the test number that is taken first.
 */
function abilityAt({ type }: Block, salt: number, end: number): number {
  const [own, both] = abilities[type];
  const word = mix(end ^ salt);
  if ((word & 7) === 0 && end % 100 !== 98) return 0;
  return (word >>> 3) % 8 < both ? bits.SMS | bits.VOICE : own;
}

// The abilities of a block's numbers, one byte each: a cache, which the seed determines.
const cached = new Map<Block, { readonly seed: number; readonly bytes: Uint8Array }>();

function abilitiesIn(seed: number, block: Block): Uint8Array {
  const before = cached.get(block);
  if (before?.seed === seed) return before.bytes;
  const [salt, bytes] = [saltOf(seed, block), new Uint8Array(10 ** block.width)];
  for (let end = 0; end < bytes.length; end++) bytes[end] = abilityAt(block, salt, end);
  cached.set(block, { seed, bytes });
  return bytes;
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

/** The condition that digits in a number put on its end: `floor(end / after) % size === value`. */
interface Place {
  readonly after: number;
  readonly size: number;
  readonly value: number;
}

/** Every place that digits may have in the numbers of a block. */
function placesIn({ prefix, width }: Block, digits: string, match: StockFilters['match'] = 'starts'): readonly Place[] {
  const last = prefix.length + width - digits.length;
  const places: Place[] = [];
  if (last < 0) return places;
  for (let at = match === 'ends' ? last : 0; at <= (match === 'starts' ? 0 : last); at++) {
    const fixed = prefix.slice(at, at + digits.length);
    if (!digits.startsWith(fixed)) continue;
    const rest = digits.slice(fixed.length);
    const before = Math.max(0, at - prefix.length);
    places.push({ after: 10 ** (width - before - rest.length), size: 10 ** rest.length, value: Number(rest) });
  }
  return places;
}

function isAt(end: number, places: readonly Place[]): boolean {
  for (const { after, size, value } of places) if (((end / after) | 0) % size === value) return true;
  return false;
}

// Rented numbers by block: a cache that depends on the table, which never changes.
const seen = new WeakMap<Table<string>, ReadonlyMap<Block, ReadonlySet<number>>>();

function rentedIn(rented: Table<string>): ReadonlyMap<Block, ReadonlySet<number>> {
  const known = seen.get(rented);
  if (known) return known;
  const blocks = new Map<Block, Set<number>>();
  rented.changes(Table.empty, (_, msisdn) => {
    const block = blockWith(msisdn)!;
    const ends = blocks.get(block);
    const end = Number(msisdn.slice(block.prefix.length));
    if (ends) ends.add(end);
    else blocks.set(block, new Set([end]));
  });
  seen.set(rented, blocks);
  return blocks;
}

/** The ends of a block's free numbers that have the needed abilities and the digits in one of these places. */
function endsIn(can: Uint8Array, needed: number, places: readonly Place[], rented: ReadonlySet<number> | undefined): number[] {
  const ends: number[] = [];
  for (let end = 0; end < can.length; end++) {
    const ability = can[end]!;
    if (ability > 0 && (ability & needed) === needed && isAt(end, places) && !rented?.has(end)) ends.push(end);
  }
  return ends;
}

/**
 * Free numbers that match, from `offset` on, at most `size` (docs/rules.md#number-search). The cost grows with the country's
 * blocks.
 */
export function searchStock(
  { seed, rented }: Pick<World, 'seed' | 'rented'>,
  filters: StockFilters,
  offset: number,
  size: number,
): Found {
  const { country, type, features = [], digits = '', match } = filters;
  const needed = features.reduce((sum, it) => sum | bits[it], 0);
  const [items, taken] = [[] as StockNumber[], rentedIn(rented)];
  let total = 0;
  for (const block of blocksOf(country)) {
    const places = !type || block.type === type ? placesIn(block, digits, match) : [];
    if (places.length === 0) continue;
    const can = abilitiesIn(seed, block);
    const ends = endsIn(can, needed, places, taken.get(block));
    const from = Math.max(0, offset - total);
    for (const end of ends.slice(from, from + size - items.length)) items.push(numberOf(block, end, can[end]!));
    total += ends.length;
  }
  return { items, total };
}

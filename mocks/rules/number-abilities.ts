import { hash, mix } from '../collections/hash.js';
import type { Block } from './number-blocks.js';

export const bits = { SMS: 1, VOICE: 2 } as const;
/** The ability that every number of a type has, and the share, in eighths, of those with both. */
const abilities = { mobile: [bits.SMS, 6], landline: [bits.VOICE, 1], tollFree: [bits.VOICE, 3] } as const;

// Seed of a block's numbers. The stock is not stored: the seed decides which numbers exist and what they can do.
export const saltOf = (seed: number, { prefix }: Block): number => mix(mix(seed) ^ hash(`stock ${prefix}`));

/**
 * The abilities of a number in bits; 0 if it is not for rent. Seven of eight are, and all that end in 98, because one of these is
 * the test number that is taken first.
 */
export function abilityAt({ type }: Block, salt: number, end: number): number {
  const [own, both] = abilities[type];
  const word = mix(end ^ salt);
  if ((word & 7) === 0 && end % 100 !== 98) return 0;
  return (word >>> 3) % 8 < both ? bits.SMS | bits.VOICE : own;
}

/** The abilities of all numbers of a block, one byte each. */
export function abilitiesIn(seed: number, block: Block): Uint8Array {
  const [salt, bytes] = [saltOf(seed, block), new Uint8Array(10 ** block.width)];
  for (let end = 0; end < bytes.length; end++) bytes[end] = abilityAt(block, salt, end);
  return bytes;
}

import type { Block } from './number-blocks.js';

/** The condition that digits in a number put on its end: `floor(end / after) % size === value`. */
interface Place {
  readonly after: number;
  readonly size: number;
  readonly value: number;
}

/** The position of digits in a number. */
export type Match = 'starts' | 'contains' | 'ends';

/** Every place that digits may have in the numbers of a block. */
export function placesIn({ prefix, width }: Block, digits: string, match: Match = 'starts'): readonly Place[] {
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

/** Marks the ends of a block's numbers that have digits in one of these places. */
export function endsAt({ width }: Block, places: readonly Place[]): Uint8Array {
  const ends = new Uint8Array(10 ** width);
  for (const { after, size, value } of places)
    for (let from = value * after; from < ends.length; from += after * size) ends.fill(1, from, from + after);
  return ends;
}

// The contrast of every pair of colours that meet on screen, by the token files.
import { least, pairs as meeting, type Pair } from '../stories/foundations/pairs.js';
import { colorsIn, contrastOf, type Modes } from './token-sets.js';

export interface Compared extends Pair {
  readonly ratio: number;
  readonly least: number;
}

export function pairs(modes: Modes, set: Readonly<Record<string, string>> = {}): readonly Compared[] {
  const colors = colorsIn(modes, set);
  const more = modes.contrast === 'more';
  return meeting.map((pair) => ({
    ...pair,
    ratio: contrastOf(colors.get(pair.of)!, colors.get(pair.on)!),
    least: least(pair, more),
  }));
}

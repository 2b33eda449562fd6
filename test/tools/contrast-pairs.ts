// Which colours meet on screen, and the contrast that WCAG 2.2 asks of each pair: text 4.5 or 7, controls 3 or 4.5.
import { colorsIn, contrastOf, type Modes } from './token-sets.js';

export interface Pair {
  readonly of: string;
  readonly on: string;
  readonly ratio: number;
  readonly least: number;
}

const words = ['text', 'muted', 'link', 'danger', 'good', 'warn'];
const grounds = ['surface', 'raised'];

export function pairs(modes: Modes, set: Readonly<Record<string, string>> = {}): readonly Pair[] {
  const colors = colorsIn(modes, set);
  const least = modes.contrast === 'more' ? { words: 7, edges: 4.5 } : { words: 4.5, edges: 3 };
  const pair = (of: string, on: string, least: number): Pair => ({
    of,
    on,
    least,
    ratio: contrastOf(colors.get(of)!, colors.get(on)!),
  });
  return [
    ...grounds.flatMap((on) => [...words.map((of) => pair(of, on, least.words)), pair('edge', on, least.edges)]),
    ...['accent', 'danger'].map((on) => pair(`on-${on}`, on, least.words)),
    ...(modes.contrast === 'more' ? [pair('line', 'surface', least.edges)] : []),
  ];
}

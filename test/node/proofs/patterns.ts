import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseSync } from 'oxc-parser';
import { globSync } from 'tinyglobby';

/** A pattern and its place. */
export interface Found {
  readonly place: string;
  readonly pattern: RegExp;
}

/** Every pattern in the sources that can repeat something. */
export function patternsOfSources(): readonly Found[] {
  const found = new Map<string, Found>();
  for (const file of globSync(['src/**/*.ts', 'mocks/**/*.{ts,js}']).toSorted())
    for (const { pattern, flags } of literalsIn(parseSync(file, readFileSync(file, 'utf8')).program)) {
      const plain = new RegExp(pattern, flags.replace(/[gy]/g, ''));
      if (/[*+]|\{\d+,/.test(pattern)) found.set(String(plain), { place: file, pattern: plain });
    }
  return [...found.values()];
}

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

function literalsIn(node: unknown): readonly Literal[] {
  if (typeof node !== 'object' || node === null) return [];
  const { regex } = node as { readonly regex?: Literal };
  return regex ? [regex] : Object.values(node).flatMap(literalsIn);
}

/** Texts that match a pattern; none if the pattern is too complex to make any up. */
export function matchesOf(pattern: RegExp): readonly string[] {
  try {
    return fc.sample(fc.stringMatching(pattern), { seed: 1, numRuns: 12 });
  } catch {
    return [];
  }
}

/** Ways to lengthen a text: the part before, the repeated part, and the part after. */
export function* growths(text: string): Generator<readonly [head: string, pump: string, tail: string]> {
  for (let at = 1; at <= Math.min(text.length, 24); at++)
    for (const length of [1, 2, 3]) if (at >= length) yield [text.slice(0, at), text.slice(at - length, at), text.slice(at)];
}

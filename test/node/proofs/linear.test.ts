import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { holdsCardNumber, withoutCardNumbers } from '../../../mocks/rules/card-numbers.js';
import { plainly } from '../../../src/i18n/written.js';
import { contract } from '../../../src/api/contract.js';
import { isLinear } from './cost.js';
import { growths, matchesOf, patternsOfSources } from './patterns.js';

function patternsIn(schema: unknown, path: string): readonly (readonly [string, RegExp])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) =>
    key === 'pattern' && typeof inner === 'string'
      ? [[path, new RegExp(inner, 'u')] as const]
      : patternsIn(inner, `${path}.${key}`),
  );
}
const rows = Object.entries(contract).flatMap(([name, row]) =>
  (['input', 'output'] as const).flatMap((side) =>
    patternsIn(z.toJSONSchema(row[side], { io: 'input', unrepresentable: 'any' }), `${name}.${side}`),
  ),
);
const patterns = new Map(rows.map(([path, pattern]) => [pattern.source, [path, pattern] as const]));

/** Repeated parts, parts before them, and parts at the end that prevent a match. */
const pumps = ['a', 'A', '0', '1', ' ', '/', '.', '-', '@', 'a.', '0.', 'a@', '%20', ',SMS'];
const heads = ['', 'http://', 'https://a', 'a@', 'a@a.', '+1', '-', '1.', '2026-01-01T00:00:00.', 'SMS'];
const tails = ['', ' ', '!', '\n', '@', '.'];
const long = (pump: string, length: number) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length);

for (const [source, [path, pattern]] of patterns)
  test(`${path}: ${source.slice(0, 60)} refuses in time that grows with the length`, () => {
    for (const pump of pumps)
      for (const head of heads)
        for (const tail of tails)
          isLinear(
            source,
            (text) => pattern.test(text),
            (length) => head + long(pump, length) + tail,
          );
  });

const sources = patternsOfSources();

test('the patterns of the sources are found', () => {
  assert.ok(sources.length > 60);
  assert.ok(sources.filter(({ pattern }) => matchesOf(pattern).length > 0).length > sources.length / 2);
});

for (const { place, pattern } of sources)
  test(`${place}: ${String(pattern).slice(0, 60)} searches in time that grows with the length`, () => {
    const grown = matchesOf(pattern).flatMap((text) => [...growths(text)]);
    const given = pumps.flatMap((pump) => heads.map((head) => [head, pump, ''] as const));
    for (const [head, pump, tail] of [...grown, ...given])
      for (const end of tails)
        isLinear(
          place,
          (text) => pattern.test(text),
          (length) => head + long(pump, length) + tail + end,
        );
  });

for (const [name, act] of Object.entries({
  holdsCardNumber: (text: string) => holdsCardNumber(text, false),
  withoutCardNumbers,
  plainly,
}))
  test(`${name} takes time that grows with the length`, () => {
    for (const pump of [...pumps, '4', '4 ', '41', '٣', '\u{1d7ce}', '\u200b', '4-', '4_a'])
      for (const tail of ['', 'a']) isLinear(name, act, (length) => long(pump, length) + tail);
  });

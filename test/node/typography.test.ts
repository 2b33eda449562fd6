// Each language is set as its printers set it: spaces that do not break, quotation marks, and the words that a plural form needs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Habits {
  /** Characters that no text may contain. */
  readonly never: RegExp;
  /** A text with quotation marks: always in pairs. */
  readonly quoted: RegExp;
  /** The form for round millions, with its word after the number: `1 000 000 de numéros`. */
  readonly millions?: RegExp;
}

/** A unit that could begin a line of its own, a straight quotation mark or apostrophe, dots in place of an ellipsis, two spaces. */
const everywhere = String.raw`(?:\d|\}\}) (?:€|ms\b)|€ \d|["']|\.\.\.|  `;
const never = (...more: readonly string[]) => new RegExp([everywhere, ...more].join('|'), 'u');

const habits: Readonly<Record<string, Habits>> = {
  de: { never: never('[^\u00a0]…'), quoted: /^[^„“]*(?:„[^„“]+“[^„“]*)+$/u },
  fr: {
    never: never('(?<!\u202f)[:;!?»](?!//)', '«(?!\u202f)', '[„“]'),
    quoted: /^[^«»]*(?:«\u202f[^«»]+\u202f»[^«»]*)+$/u,
    millions: /\}\} (?:de |d’)/u,
  },
  es: {
    never: never('^[^¿]*\\?', '^[^¡]*!', ' – ', '[„“]'),
    quoted: /^[^«»]*(?:«[^«» ][^«»]*»[^«»]*)+$/u,
    millions: /\}\} (?:de |más)/u,
  },
  it: {
    never: never('[a-z] (?:Suo|Sua|Suoi|Sue)\\b', 'e-mail', ' – ', '[„«]', '\\bpaes[ei]\\b'),
    quoted: /^[^“”]*(?:“[^“”]+”[^“”]*)+$/u,
    millions: /\}\} di |^Altri /u,
  },
  pt: { never: never(' – ', '[„«]', '\\d €'), quoted: /^[^“”]*(?:“[^“”]+”[^“”]*)+$/u, millions: /\}\} de |^Mais /u },
};

for (const [language, { never, quoted, millions }] of Object.entries(habits))
  test(`${language} is set as its readers are used to`, () => {
    const texts = Object.entries(
      JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Readonly<Record<string, string>>,
    );
    assert.ok(texts.length > 300);
    const wrong = texts.filter(
      ([key, text]) =>
        never.test(text) ||
        (/[„“”«»]/.test(text) && !quoted.test(text)) ||
        (millions && key.endsWith('_many') && !millions.test(text)),
    );
    assert.deepEqual(wrong, []);
  });

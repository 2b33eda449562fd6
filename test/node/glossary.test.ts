// The catalogs speak of the product's terms as docs/glossary.md says: one word for each, in every language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '../../src/i18n/catalog.js';

const [head = [], ...rows] = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const forms = (cell: string) => cell.split(', ');
const catalogOf = (language: string) =>
  JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Readonly<Record<string, string>>;
const english = catalogOf('en');

/** Case, spaces that do not break and marks of direction are no other word. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u2066-\u2069]/g, '');

/** The texts with a term as words of their own. What the kit or a program fills in is no word. */
function keysWith(term: string): string[] {
  const words = forms(term);
  const found = new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w-])`, /[A-Z]/.test(term) ? '' : 'i');
  return Object.keys(english).filter((key) => found.test(english[key]!.replaceAll(/\{\{\w+\}\}|\$\{\w+\}/g, '_')));
}

test('the glossary has a column for each language, and a form in each cell', () => {
  assert.deepEqual(head.toSorted(), ['en', ...languages].toSorted());
  assert.ok(rows.length >= 40, `${rows.length} terms`);
  for (const row of rows)
    assert.ok(row.length === head.length && row.every((cell) => forms(cell).every(Boolean)), row.join(' | '));
  const terms = rows.map(([term = '']) => term);
  assert.deepEqual(
    terms,
    terms.toSorted((a, b) => a.localeCompare(b, 'en')),
  );
});

test('every term of the glossary is on a screen', () => {
  assert.deepEqual(
    rows.map(([term = '']) => term).filter((term) => keysWith(term).length === 0),
    [],
  );
});

for (const language of languages)
  test(`${language} says each term as the glossary does`, () => {
    const catalog = catalogOf(language);
    const faults = rows.flatMap((row) => {
      const allowed = forms(row[head.indexOf(language)]!).map(plain);
      const others = keysWith(row[0]!).filter(
        (key) => key in catalog && !allowed.some((form) => plain(catalog[key]!).includes(form)),
      );
      return others.map((key) => `${row[0]}: ${key}: ${catalog[key]}`);
    });
    assert.deepEqual(faults, []);
  });

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { globSync } from 'tinyglobby';
import { languages } from '../../src/i18n/catalog.js';
import { descriptions, english, notesIn } from '../../scripts/catalog-sources.js';
import { exportLocales, importLocales } from '../../scripts/locale-exchange.js';
import { readLocale, writeLocale, written } from '../../scripts/locale-files.js';
import { faultsOf, missingKeys } from '../../scripts/translation.js';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'nexmo-locales-'));
  folders.push(made);
  return made;
};
after(() => folders.forEach((it) => rmSync(it, { recursive: true })));

const small = {
  'balance.title': 'Balance',
  'balance.used': 'Test numbers used: {{used}} of {{limit}}',
  'balance.left_one': 'You can text one more test number.',
  'balance.left_other': 'You can text {{count}} more test numbers.',
};

const faulty: readonly [language: string, texts: Readonly<Record<string, unknown>>, fault: string | undefined][] = [
  ['de', { 'balance.title': 'Guthaben' }, undefined],
  ['de', { 'balance.title': '' }, undefined],
  ['de', { 'balance.titel': 'Guthaben' }, 'balance.titel: English has no such key'],
  ['de', { balance: { title: 'Guthaben' } }, 'balance: not a text; keys are flat, their dots do not nest'],
  ['de', { 'balance.title': 'Guthaben ' }, 'balance.title: white space before or after the text'],
  ['de', { 'balance.title': '{{amount}} Guthaben' }, 'balance.title: English has no parameter {{amount}} here'],
  ['de', { 'balance.used': '{{limit}}, davon {{used}}' }, undefined],
  ['de', { 'balance.used': 'Nummern: {{used}}' }, 'balance.used: the parameter {{limit}} is missing'],
  ['de', { 'balance.used': '{{used}} von {{limit}}}' }, 'balance.used: a brace that belongs to no parameter'],
  ['de', { 'balance.left_one': 'Noch eine' }, undefined],
  ['de', { 'balance.left_other': 'Noch einige' }, 'balance.left_other: the parameter {{count}} is missing'],
  ['de', { 'balance.left_few': '{{count}}' }, 'balance.left_few: German has no plural form “few”, but one, other'],
  ['pl', { 'balance.left_few': '{{count}} numery' }, undefined],
  ['ja', { 'balance.left_one': '1' }, 'balance.left_one: Japanese has no plural form “one”, but other'],
  [
    'de',
    { 'balance.left': '{{count}}' },
    'balance.left: this text counts: it needs its plural forms (balance.left_one, balance.left_other)',
  ],
  ['de', { 'balance.title_one': 'Guthaben' }, 'balance.title_one: English has no such key'],
];
for (const [language, texts, fault] of faulty)
  test(`${JSON.stringify(texts)} in ${language}: ${fault ?? 'nothing is wrong'}`, () => {
    assert.deepEqual(faultsOf(small, texts, language), fault ? [fault] : []);
  });

test('a language lacks what has no text, in each of its own plural forms', () => {
  const texts = { 'balance.title': 'Saldo', 'balance.used': '', 'balance.left_one': 'Jeden' };
  assert.deepEqual(missingKeys(small, texts, 'pl'), [
    'balance.used',
    'balance.left_few',
    'balance.left_many',
    'balance.left_other',
  ]);
});

test('a note above a key is for translators, and so is what a domain is about', () => {
  const source = `/** The balance. */
export const en = {
  /** A badge beside the amount. */
  'balance.demo': 'Demo',
  /**
   * Numbers that may
   * still be texted.
   */
  'balance.left_one': 'One number',
  'balance.left_other': '{{count}} numbers',
  'balance.title': 'Balance',
} as const;`;
  const keys = ['balance.demo', 'balance.left_one', 'balance.left_other', 'balance.title'];
  assert.deepEqual(notesIn(source, keys), {
    'balance.demo': 'The balance. A badge beside the amount.',
    'balance.left_one': 'The balance. Numbers that may still be texted.',
    'balance.left_other': 'The balance. Numbers that may still be texted.',
    'balance.title': 'The balance.',
  });
  assert.deepEqual(notesIn("export const en = {\n  'a.b': 'c',\n};", ['a.b']), {});
});

test('every note of the sources reaches the translators', () => {
  const told = Object.values(descriptions).join('\n');
  for (const file of globSync('src/i18n/*/en.ts'))
    for (const [, note = ''] of readFileSync(file, 'utf8').matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\//g))
      assert.ok(told.includes(note.replace(/\s*\n\s*\*?\s*/g, ' ').trim()), `${file}: ${note}`);
});

test('what goes out comes back the same', () => {
  const [out, back] = [folder(), folder()];
  exportLocales({ from: 'locales', to: out });
  assert.deepEqual(readLocale(out, 'en'), english);
  const { faults, said } = importLocales({ from: out, to: back });
  assert.deepEqual(faults, []);
  assert.equal(said.length, languages.length);
  for (const language of languages)
    assert.equal(readFileSync(join(back, `${language}.json`), 'utf8'), readFileSync(`locales/${language}.json`, 'utf8'));
});

test('what is not translated goes out as an empty text, and comes back as a gap or as a text', () => {
  const [here, out] = [folder(), folder()];
  const { 'balance.title': title, ...rest } = readLocale('locales', 'de');
  writeLocale(here, 'de', rest);
  assert.ok(exportLocales({ from: here, to: out }).includes('de: 1 to translate'));
  const sent = readLocale(out, 'de');
  assert.equal(sent['balance.title'], '');
  const back = folder();
  writeLocale(back, 'de', sent);
  assert.deepEqual(importLocales({ from: back, to: here }).said, ['de: 0 changed, 1 to translate']);
  assert.deepEqual(readLocale(here, 'de'), rest);
  writeLocale(back, 'de', { ...sent, 'balance.title': title! });
  assert.deepEqual(importLocales({ from: back, to: here }).said, ['de: 1 changed, 0 to translate']);
  assert.deepEqual(readLocale(here, 'de'), readLocale('locales', 'de'));
});

test('what a platform leaves out is not lost, and what it brings is sorted in', () => {
  const [here, back] = [folder(), folder()];
  writeLocale(here, 'de', readLocale('locales', 'de'));
  writeFileSync(join(back, 'de.json'), JSON.stringify({ 'balance.title': 'Ihr Guthaben', 'balance.demo': '' }));
  assert.deepEqual(importLocales({ from: back, to: here }), { faults: [], said: ['de: 1 changed, 0 to translate'] });
  const expected = { ...readLocale('locales', 'de'), 'balance.title': 'Ihr Guthaben' };
  assert.equal(readFileSync(join(here, 'de.json'), 'utf8'), written(expected));
});

const refused: readonly [file: string, text: string, fault: RegExp][] = [
  ['de.json', '{', /de\.json: not JSON/],
  ['de.json', '[]', /de\.json: not an object of texts by key/],
  ['de.json', '{"balance.nope":"x"}', /de\.json: balance\.nope: English has no such key/],
  ['tlh.json', '{}', /tlh\.json: the kit does not speak “tlh”/],
  ['readme.txt', '', /no file of a language/],
];
for (const [file, text, fault] of refused)
  test(`${file} with “${text}” is refused in clear words, and so is all that comes with it`, () => {
    const [here, back] = [folder(), folder()];
    if (file !== 'readme.txt') writeLocale(back, 'fr', { 'balance.title': 'Solde' });
    writeFileSync(join(back, file), text);
    const { faults, said } = importLocales({ from: back, to: here });
    assert.match(faults.join('\n'), fault);
    assert.deepEqual(said, []);
    assert.deepEqual(globSync('*', { cwd: here }), []);
  });

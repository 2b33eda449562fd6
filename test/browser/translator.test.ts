import { expect } from '@open-wc/testing';
import i18next from 'i18next';
import { languages, type Catalog, type Words } from '../../src/i18n/catalog.js';
import { balanceWords } from '../../src/i18n/balance/words.js';
import { commonWords } from '../../src/i18n/common/words.js';
import { startWords } from '../../src/i18n/getting-started/words.js';
import { fieldWords } from '../../src/i18n/fields/words.js';
import { languageOf, loadWords, translator } from '../../src/i18n/i18n.js';
import { signInWords } from '../../src/i18n/sign-in/words.js';
import { signupWords } from '../../src/i18n/signup/words.js';
import { templateWords } from '../../src/i18n/templates/words.js';
import { inEvery } from './words.js';

/** Catalogs with plurals, and some others: a Node test checks every catalog; this one checks each engine's own plural rules. */
const domains: readonly Words[] = [commonWords, balanceWords, startWords, signInWords, signupWords, fieldWords, templateWords];
const catalogOf = async (words: Words, language: string): Promise<Catalog> =>
  language === 'en' ? words.en : (await words.others[language as (typeof languages)[number]]()).default;

const plural = /_(zero|one|two|few|many|other)$/;
const params = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);

/** The text without the marks that isolate values. */
const unmarked = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

for (const language of ['en', ...languages]) {
  it(`says every text in ${language} as i18next would, for every count`, async () => {
    const oracle = i18next.createInstance();
    const catalogs = await Promise.all(domains.map((words) => catalogOf(words, language)));
    const translation = Object.assign({}, ...catalogs) as Catalog;
    await oracle.init({
      lng: language,
      resources: { [language]: { translation } },
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
    for (const words of domains) await loadWords(words, language);
    const t = translator(language) as (key: string, params?: object) => string;
    const given = Object.fromEntries(params(Object.values(translation).join()).map((name) => [name, `<${name}>`]));
    for (const entry of Object.keys(translation)) {
      const key = entry.replace(plural, '');
      const counts = key === entry ? [undefined] : Array.from({ length: 31 }, (_, count) => count);
      for (const count of counts) {
        const values = { ...given, ...(count !== undefined && { count }) };
        expect(unmarked(t(key, values)), `${key} ${count ?? ''}`).to.equal(unmarked(oracle.t(key, values)));
      }
    }
  });
}

const locales: readonly [locale: string, language: string][] = [
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE_ch', 'de'],
  ['ar-EG', 'ar'],
  ['en-GB', 'en'],
  ['pt-BR', 'pt'],
  ['zh-Hans-CN', 'zh'],
  ['en-xa', 'en-XA'],
  ['tlh', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
];
for (const [locale, language] of locales) {
  it(`serves “${locale}” in ${language}`, () => {
    expect(languageOf(locale)).to.equal(language);
  });
}

it('takes what it puts into a text as it is', () => {
  const t = translator('en', { en: { greeting: 'Hello {{name}}, {{nobody}}!' } }) as (key: string, params: object) => string;
  expect(t('greeting', { name: '$& {{nobody}}' })).to.equal('Hello $& {{nobody}}, !');
});

it('fetches a language again that could not be fetched', async () => {
  let tries = 0;
  const de = async () => {
    if (tries++ === 0) throw new Error('offline');
    return { default: { 'again.hello': 'Hallo' } };
  };
  const words: Words = { en: { 'again.hello': 'Hello' }, others: inEvery(de) };
  const t = () => (translator('de') as (key: string) => string)('again.hello');
  await loadWords(words, 'de');
  expect(t()).to.equal('Hello');
  await loadWords(words, 'de');
  expect(t()).to.equal('Hallo');
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';
import i18next from 'i18next';
import { globSync } from 'tinyglobby';
import { languages, type Catalog, type Words } from '../../src/i18n/catalog.js';
import { loadWords, translator } from '../../src/i18n/i18n.js';
import { written } from '../../scripts/locale-files.js';
import { partOf } from '../../scripts/split-locales.mjs';
import { faultsOf, keysOwed, missingKeys } from '../../scripts/translation.js';

const load = async (path: string) => (await import(`../../${path.replace(/ts$/, 'js')}`)) as Readonly<Record<string, unknown>>;
const folders = globSync('src/i18n/*/words.ts').map(dirname).toSorted();
const domains = await Promise.all(
  folders.map(async (folder) => {
    const [words] = Object.values(await load(`${folder}/words.ts`)) as Words[];
    return { folder, name: basename(folder), words: words! };
  }),
);

const plural = /_(zero|one|two|few|many|other)$/;
const params = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].toSorted();
const catalogOf = async (words: Words, language: string): Promise<Catalog> =>
  language === 'en' ? words.en : (await words.others[language as (typeof languages)[number]]()).default;

test('there are domains, and a file for each language, with all that the domains say in it', async () => {
  assert.ok(domains.length > 30, `${domains.length} domains`);
  const files = globSync('locales/*.json').map((file) => basename(file, '.json'));
  assert.deepEqual(files.toSorted(), ['en', ...languages].toSorted());
  for (const language of ['en', ...languages]) {
    const catalogs = await Promise.all(domains.map(({ words }) => catalogOf(words, language)));
    // A file must be as `npm run locales` writes it, so a duplicate key is found.
    assert.equal(readFileSync(`locales/${language}.json`, 'utf8'), written(Object.assign({}, ...catalogs) as Catalog), language);
  }
});

test('a bundle has a module for each domain and language, with the same texts as the sources read', async () => {
  for (const { folder, words } of domains)
    for (const language of languages) {
      const { default: texts } = (await import(`data:text/javascript,${encodeURIComponent(partOf(folder, language))}`)) as {
        readonly default: Catalog;
      };
      assert.deepEqual(texts, await catalogOf(words, language), `${folder} ${language}`);
    }
});

test('no two domains have the same key: all lie in one catalog', () => {
  const keys = domains.flatMap(({ words }) => Object.keys(words.en));
  assert.deepEqual(
    keys.filter((key, at) => keys.indexOf(key) !== at),
    [],
  );
});

for (const language of ['en', ...languages]) {
  for (const { name, words } of domains) {
    test(`${name} in ${language} has the keys of English, in the plural forms of the language, with the same parameters`, async () => {
      const catalog = await catalogOf(words, language);
      assert.deepEqual(Object.keys(catalog).toSorted(), [...keysOwed(words.en, language)].toSorted());
      assert.deepEqual(missingKeys(words.en, catalog, language), []);
      assert.deepEqual(faultsOf(words.en, catalog, language), []);
    });
  }

  test(`every text in ${language} is said as i18next says it, for every count`, async () => {
    const oracle = i18next.createInstance();
    const catalogs = await Promise.all(domains.map(({ words }) => catalogOf(words, language)));
    const translation = Object.assign({}, ...catalogs) as Catalog;
    await oracle.init({
      lng: language,
      resources: { [language]: { translation } },
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
    for (const { words } of domains) await loadWords(words, language);
    const t = translator(language) as (key: string, params?: object) => string;
    const given = Object.fromEntries(params(Object.values(translation).join()).map((name) => [name, `<${name}>`]));
    for (const entry of Object.keys(translation)) {
      const key = entry.replace(plural, '');
      const counts = key === entry ? [undefined] : [...Array.from({ length: 131 }, (_, count) => count), 1.5, 1_000_000];
      for (const count of counts) {
        const values = { ...given, ...(count !== undefined && { count }) };
        assert.equal(bare(t(key, values)), bare(oracle.t(key, values)), `${key} ${count ?? ''}`);
      }
    }
  });
}

/** The text without the marks that isolate values. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** Names that stay the same in every language. */
const names = /Verify SDK|Number Insight|PayPal|SMS/g;
/**
 * The text without parameters: the kit fills in `{{parameter}}`; `${name}` is shown, because the reader's program fills it in.
 */
const withoutParams = (text: string) => text.replace(/\{\{\w+\}\}|\$\{\w+\}/g, '');
const hasWords = (text: string) => text.includes(' ') && /\p{L}/u.test(withoutParams(text).replace(names, ''));

for (const language of languages) {
  test(`${language} leaves nothing in English, but for names and words that are the same there`, async () => {
    const same = await Promise.all(
      domains.map(async ({ words }) => {
        const catalog = await catalogOf(words, language);
        return Object.entries(words.en).filter(([key, text]) => catalog[key] === text && hasWords(text));
      }),
    );
    assert.deepEqual(same.flat(), []);
  });
}

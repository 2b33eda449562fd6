import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';
import i18next from 'i18next';
import { globSync } from 'tinyglobby';
import { languages, type Catalog, type Words } from '../../src/i18n/catalog.js';
import { loadWords, translator } from '../../src/i18n/i18n.js';

const load = async (path: string) => (await import(`../../${path.replace(/ts$/, 'js')}`)) as Readonly<Record<string, unknown>>;
const folders = globSync('src/i18n/*/words.ts').map(dirname).toSorted();
const domains = await Promise.all(
  folders.map(async (folder) => {
    const [words] = Object.values(await load(`${folder}/words.ts`)) as Words[];
    return { folder, name: basename(folder), words: words! };
  }),
);

const plural = /_(zero|one|two|few|many|other)$/;
/** `{{parameter}}` is for us to fill in, `${name}` is shown: a program of the reader's fills it in. */
const withoutParams = (text: string) => text.replace(/\{\{\w+\}\}|\$\{\w+\}/g, '');
const params = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].toSorted();
const formsOf = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const catalogOf = async (words: Words, language: string): Promise<Catalog> =>
  language === 'en' ? words.en : (await words.others[language as (typeof languages)[number]]()).default;

/** The keys that a language owes: those of English, and for each that counts the forms that this language has. */
const keysOwed = (en: Catalog, language: string): readonly string[] => {
  const bases = new Set(Object.keys(en).map((key) => key.replace(plural, '')));
  return [...bases].flatMap((base) => (base in en ? [base] : formsOf(language).map((form) => `${base}_${form}`)));
};

/** A form that stands for one number alone may say it in a word. */
const mayOmit = (key: string) => /_(zero|one|two)$/.test(key);

/** Whether a text leaves open what English leaves open. */
function isFilledIn(en: Catalog, key: string, text: string): boolean {
  const wanted = params(en[key] ?? en[`${key.replace(plural, '')}_other`] ?? '');
  const given = params(text);
  return given.every((name) => wanted.includes(name)) && (given.length === wanted.length || mayOmit(key));
}

test('there are domains, each with its words in every language from the file that is called so', async () => {
  assert.ok(domains.length > 30, `${domains.length} domains`);
  for (const { folder, name, words } of domains) {
    assert.deepEqual(Object.keys(words.others).toSorted(), [...languages].toSorted(), name);
    for (const language of languages)
      assert.equal(await catalogOf(words, language), (await load(`${folder}/${language}.ts`))['default'], `${name} ${language}`);
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
      const texts = Object.entries(catalog);
      assert.deepEqual(
        texts.filter(([key, text]) => !isFilledIn(words.en, key, text)),
        [],
      );
      assert.deepEqual(
        texts.filter(([, text]) => text.trim() !== text || text === '' || /[{}]/.test(withoutParams(text))),
        [],
        'empty, with space around it, or with half a parameter',
      );
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

/** Without what keeps values apart from the sentence. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** Called so everywhere. */
const names = /Verify SDK|Number Insight|PayPal/g;
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

// Export to a translation platform, and import from it. An import is checked against English, and never removes a text.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { languages, type Catalog } from '../src/i18n/catalog.js';
import { descriptions, english } from './catalog-sources.js';
import { localePath, readLocale, writeLocale } from './locale-files.js';
import { faultsOf, missingKeys } from './translation.js';

interface Folders {
  readonly from: string;
  readonly to: string;
}

/** Files in a platform's folder that are no translations. */
const besides = ['en', 'descriptions'];

/**
 * Writes English, its notes by key, and every other language with an empty text for each missing one.
 *
 * @returns Messages, by language.
 */
export function exportLocales({ from, to }: Folders): readonly string[] {
  mkdirSync(to, { recursive: true });
  writeLocale(to, 'en', english);
  writeLocale(to, 'descriptions', descriptions);
  return languages.map((language) => {
    const texts = readLocale(from, language);
    const missing = missingKeys(english, texts, language);
    writeLocale(to, language, { ...texts, ...Object.fromEntries(missing.map((key) => [key, ''])) });
    return `${language}: ${missing.length === 0 ? 'complete' : `${missing.length} to translate`}`;
  });
}

function parsed(text: string): { readonly texts: Readonly<Record<string, unknown>> } | { readonly fault: string } {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { texts: { ...value } } : { fault: 'not an object of texts by key' };
  } catch (error) {
    return { fault: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
}

interface Brought {
  readonly language: string;
  readonly texts: Catalog;
  readonly faults: readonly string[];
}

function brought(folder: string, language: string): Brought {
  const path = localePath(folder, language);
  const refused = (fault: string): Brought => ({ language, texts: {}, faults: [`${path}: ${fault}`] });
  if (!languages.some((it) => it === language))
    return refused(`the kit does not speak “${language}”: add it to the languages in src/i18n/catalog.ts first`);
  const read = parsed(readFileSync(path, 'utf8'));
  if ('fault' in read) return refused(read.fault);
  const texts = Object.fromEntries(Object.entries(read.texts).filter(([, text]) => text !== ''));
  return {
    language,
    texts: texts as Catalog,
    faults: faultsOf(english, read.texts, language).map((fault) => `${path}: ${fault}`),
  };
}

/**
 * Takes over the languages of a folder: all of them, or none if anything is wrong. A text that is missing there stays as it is
 * here.
 *
 * @returns Faults, one a line, or messages by language.
 */
export function importLocales({ from, to }: Folders): { readonly faults: readonly string[]; readonly said: readonly string[] } {
  const names = readdirSync(from)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .filter((name) => !besides.includes(name));
  if (names.length === 0) return { faults: [`${from}: no file of a language, such as de.json`], said: [] };
  const files = names.toSorted().map((name) => brought(from, name));
  const faults = files.flatMap((file) => file.faults);
  if (faults.length > 0) return { faults, said: [] };
  const said = files.map(({ language, texts }) => {
    const before = readLocale(to, language);
    const all = { ...before, ...texts };
    const changed = Object.keys(texts).filter((key) => before[key] !== texts[key]).length;
    writeLocale(to, language, all);
    return `${language}: ${changed} changed, ${missingKeys(english, all, language).length} to translate`;
  });
  return { faults, said };
}

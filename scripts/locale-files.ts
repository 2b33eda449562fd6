// The files of the languages: flat i18next JSON v4, sorted by key, so that an import changes only the lines of changed texts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../src/i18n/catalog.js';

type Texts = Readonly<Record<string, unknown>>;

/** The text of a file: the keys in order, one on each line. */
export function written(texts: Texts): string {
  const sorted = Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

export const localePath = (folder: string, language: string): string => join(folder, `${language}.json`);

export const writeLocale = (folder: string, language: string, texts: Texts): void =>
  writeFileSync(localePath(folder, language), written(texts));

/** The texts of a language; empty if it has no file yet. */
export function readLocale(folder: string, language: string): Catalog {
  const path = localePath(folder, language);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Catalog) : {};
}

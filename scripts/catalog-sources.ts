// The English sources: the texts, and the notes above them for translators.
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { Catalog } from '../src/i18n/catalog.js';

const folders = globSync('src/i18n/*/en.ts')
  .map((path) => path.replace('/en.ts', ''))
  .toSorted();

async function englishOf(folder: string): Promise<Catalog> {
  const { en } = (await import(`../${folder}/en.js`)) as { readonly en: Catalog };
  return en;
}

/** All English texts. */
export const english = Object.assign({}, ...(await Promise.all(folders.map(englishOf)))) as Catalog;

const oneLine = (comment: string) =>
  comment
    .replace(/\n\s*\*? ?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The notes in the source of a domain, by key: the note about the domain, then the one above the key. */
export function notesIn(source: string, keys: readonly string[]): Readonly<Record<string, string>> {
  const [, about = ''] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const en\b/.exec(source) ?? [];
  const above = new Map(
    Array.from(source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*'([^']+)':/g), ([, comment = '', key = '']) => [key, comment]),
  );
  const notes = keys.map((key) => [
    key,
    oneLine(`${about} ${above.get(key) ?? above.get(key.replace(/_other$/, '_one')) ?? ''}`),
  ]);
  return Object.fromEntries(notes.filter(([, note]) => note)) as Readonly<Record<string, string>>;
}

/** Notes for translators, by key. */
export const descriptions = Object.assign(
  {},
  ...(await Promise.all(
    folders.map(async (folder) => notesIn(readFileSync(`${folder}/en.ts`, 'utf8'), Object.keys(await englishOf(folder)))),
  )),
) as Readonly<Record<string, string>>;

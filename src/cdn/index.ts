// For programs that write pages: reads what is listed beside the files of pages without a bundler.
import { readFileSync } from 'node:fs';
import { mapAt, preloadsAt, type ImportMap, type Preload, type PreloadLists, type Scripts } from './files.js';

export type { ImportMap, Preload } from './files.js';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../cdn/${file}`, import.meta.url), 'utf8'));
const scripts = () => read('integrity.json') as Scripts;
const lists = () => read('preload.json') as PreloadLists;

/**
 * The content of a `<script type="importmap">` with which a browser refuses every changed file of `dist/cdn`.
 *
 * @param base The address of the folder, as `/kit/` or `https://cdn.example.com/kit/`.
 * @param options.languages The languages that the page speaks besides English; the words of others are blocked. Default: all.
 */
export function importMap(base: string, options: { readonly languages?: readonly string[] } = {}): ImportMap {
  const known = lists();
  return mapAt(base, scripts(), known, options.languages ?? Object.keys(known.words));
}

/**
 * The files that elements need for their first view, for `<link rel="modulepreload">`.
 *
 * @param base The address of the folder, as for the import map.
 * @param tags The elements of the page, as `nx-signup`.
 * @param language The language of the page. Default: English.
 */
export const preloads = (base: string, tags: readonly string[], language = 'en'): readonly Preload[] =>
  preloadsAt(base, scripts(), lists(), tags, language);

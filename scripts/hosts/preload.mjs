// `dist/cdn/preload.json`: for each element the files of its first view, which a server may name before the loader asks for them.
import { writeFileSync } from 'node:fs';
import { inventoryOf, wordsFile } from '../cdn-loader.mjs';

/** As `src/cdn/files.ts` takes them: the loader's lists, with names for places. */
export function preloadListsOf(folder) {
  const { files, elements, languages, words } = inventoryOf(folder);
  const named = Object.entries(elements).map(([tag, list]) => [tag, list.map((at) => files[at])]);
  const said = (language) =>
    Object.fromEntries(Object.entries(words).map(([at, name]) => [files[at], wordsFile(language, name)]));
  return { elements: Object.fromEntries(named), words: Object.fromEntries(languages.map((it) => [it, said(it)])) };
}

export const writePreloadLists = (folder) =>
  writeFileSync(`${folder}/preload.json`, `${JSON.stringify(preloadListsOf(folder))}\n`);

// `dist/cdn/preload.json`: for each element the files of its first view, which a server may name before the loader asks for them.
import { writeFileSync } from 'node:fs';
import { inventoryOf } from '../cdn-loader.mjs';

/** As `src/cdn/files.ts` takes them: the loader's lists, with names for places. */
export function preloadListsOf(folder) {
  const { files, elements, words } = inventoryOf(folder);
  const named = (list) => list.map((at) => files[at]);
  const byName = (said) => Object.fromEntries(Object.entries(said).map(([at, file]) => [files[at], file]));
  const each = (record, change) => Object.fromEntries(Object.entries(record).map(([key, it]) => [key, change(it)]));
  return { elements: each(elements, named), words: each(words, byName) };
}

export const writePreloadLists = (folder) =>
  writeFileSync(`${folder}/preload.json`, `${JSON.stringify(preloadListsOf(folder))}\n`);

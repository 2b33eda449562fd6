// Dependents of files: the files that import a file, directly or not. A test also depends on a file that it names, for example to
// start it in another process.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';

const slashes = (path) => path.replaceAll('\\', '/');
/** The source of an import: a `.js` path may be a TypeScript file. */
const written = (path) => (path.endsWith('.js') && !existsSync(path) ? path.replace(/\.js$/, '.ts') : path);

const imported = (file, text) =>
  [...text.matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map(([, path]) => written(slashes(join(dirname(file), path))));
const named = (file, text) =>
  file.startsWith('test/')
    ? [...text.matchAll(/'((?:src|mocks|stories|test|scripts|bench)\/[^'*]+\.\w+)'/g)].map(([, path]) => path)
    : [];

/** The direct dependents of each file, from the texts of all files by their paths. */
export function importersIn(texts) {
  const importers = new Map();
  for (const [file, text] of texts)
    for (const path of new Set([...imported(file, text), ...named(file, text)]))
      importers.set(path, [...(importers.get(path) ?? []), file]);
  return importers;
}

const sources = () => globSync('{src,mocks,stories,test,scripts,bench}/**/*.{ts,mjs}').map(slashes);
const importersHere = () => importersIn(new Map(sources().map((file) => [file, readFileSync(file, 'utf8')])));

/** These files and their dependents, direct or not. */
export function standingOn(files, importers = importersHere()) {
  const found = new Set(files);
  // The loop also visits what it adds to the set.
  for (const file of found) for (const importer of importers.get(file) ?? []) found.add(importer);
  return found;
}

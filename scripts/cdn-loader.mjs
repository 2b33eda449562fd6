// The loader for pages without a bundler: one small file that brings those elements which a page has, with all their files at once.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { globSync } from 'tinyglobby';
import { bundleInto } from './bundle-into.mjs';
import { languages } from './split-locales.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The name of the loader in `dist/cdn`. */
export const loaderFile = 'nexmo-account-kit.js';
/** Hosts of bundles import a file of this name; here its code is in the file that every element needs. */
export const hydrationFile = 'hydrate.js';
/** The file with the words of a name in a language besides English, as src/loader/loader.ts makes it. */
export const wordsFile = (language, name) => `chunks/${language}-${name}.js`;

const now = /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g;
const later = /\bimport\(\s*[`"'](\.[^`"']+)[`"']/g;
const found = (pattern, folder, file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(([, path]) => join(dirname(file), path));

/** A file and everything that it imports, at once or by others. */
function withImports(folder, entry) {
  const files = new Set([entry]);
  for (const file of files) for (const needed of found(now, folder, file)) files.add(needed);
  return [...files];
}

/** Elements that call the backend when a person acts, and not before; all others check their first answer. */
const quiet = ['provider', 'signup', 'sign-in', 'password-reset'];
/** Elements that an element made of pages shows at first. */
export const firstPages = { dashboard: ['overview'] };

/** A file that only passes on what another one has brings nothing. */
const isDoor = (folder, file) =>
  /^(?:\/\/.*\n)?(import|export)[^;]*;?\s*(export\{[^}]*\};?)?\s*$/.test(readFileSync(join(folder, file), 'utf8'));

/** The files that an element needs for its first view, and nothing that comes when a person acts. */
function neededBy(folder, name) {
  const shown = [name, ...(firstPages[name] ?? [])];
  const code = new Set(shown.flatMap((it) => withImports(folder, `${it}.js`)));
  const schemas = [...code].flatMap((it) => found(later, folder, it)).find((it) => /\/schemas-/.test(it));
  return [...code, ...(quiet.includes(name) ? [] : [schemas])].filter((it) => !isDoor(folder, it));
}

/** The name of the words that a file says, if it says any: those of `usage` in German are `chunks/de-usage.js`. */
const wordsOf = (folder, file) =>
  found(later, folder, file).flatMap((it) => /^chunks\/[a-z]{2}-(.+)\.js$/.exec(it)?.slice(1, 2) ?? [])[0];

/** The files of each element in a folder, as `src/loader/loader.ts` takes them. */
export function inventoryOf(folder, calls = {}) {
  const names = globSync('*.js', { cwd: folder, ignore: ['all.js', hydrationFile, loaderFile] }).toSorted();
  const needed = new Map(names.map((file) => [`nx-${file.slice(0, -3)}`, neededBy(folder, file.slice(0, -3))]));
  const files = [...new Set([...needed.values()].flat())];
  const said = files.map((file, at) => [at, wordsOf(folder, file)]).filter(([, name]) => name);
  return {
    version,
    files,
    elements: Object.fromEntries([...needed].map(([tag, list]) => [tag, list.map((it) => files.indexOf(it))])),
    calls,
    languages,
    words: Object.fromEntries(said),
  };
}

/**
 * @param {string} folder
 * @param {Record<string, readonly string[]>} calls
 * @param {ReturnType<typeof import('./early-forms.mjs').shellsOf>} early
 */
export async function writeLoader(folder, calls, { shells, texts }) {
  await bundleInto(join(folder, loaderFile), 'src/loader/page.ts', {
    banner: { js: '//# allFunctionsCalledOnLoad' },
    define: {
      inventory: JSON.stringify(inventoryOf(folder, calls)),
      shells: JSON.stringify(shells),
      texts: JSON.stringify(texts.en),
    },
  });
  writeFileSync(join(folder, hydrationFile), "import './provider.js';\n");
}

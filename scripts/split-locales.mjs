// Translators edit one file per language, but pages load single domains: wherever sources are bundled or published, a domain gets
// modules, `src/i18n/balance/de.js` beside its `words.ts`, made of `locales/de.json`.
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

const root = resolve(import.meta.dirname, '..');
const wordsFile = /(?<!dist)[/\\]src[/\\]i18n[/\\][\w-]+[/\\]words\.ts$/;
const partFile = /(?<!dist)[/\\]src[/\\]i18n[/\\][\w-]+[/\\]([\w-]+)\.js$/;

export const localeFile = (language) => join(root, 'locales', `${language}.json`);

/** Every language besides English, in the order of the sources. */
export const languages = /languages = \[([^\]]+)\]/
  .exec(readFileSync(join(root, 'src/i18n/catalog.ts'), 'utf8'))[1]
  .split(',')
  .map((code) => code.trim().replaceAll("'", ''))
  .filter(Boolean);

/** The code of a `words.ts` that loads a module per language instead of whole languages. */
export function withParts(code, file) {
  const loaders = languages.map((language) => `'${language}': () => import('./${language}.js')`);
  const split = code
    .replace("import { translations } from '../translations.js';\n", '')
    .replace('translations(en)', `{ ${loaders.join(', ')} }`);
  if (/\btranslations\b/.test(split) || split === code) throw new Error(`${file} is written like no other words.ts`);
  return split;
}

/** A key without its plural form: `items_few` → `items`. */
export const baseOf = (key) => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Keys of a domain from its English source, where each key begins a line. */
export const basesOf = (folder) =>
  new Set(Array.from(readFileSync(join(folder, 'en.ts'), 'utf8').matchAll(/^ *'([^']+)':/gm), ([, key]) => baseOf(key)));

/** The code of a domain's module in one language. */
export function partOf(folder, language) {
  const bases = basesOf(folder);
  const texts = Object.entries(JSON.parse(readFileSync(localeFile(language), 'utf8')));
  return `export default ${JSON.stringify(Object.fromEntries(texts.filter(([key]) => bases.has(baseOf(key)))))};\n`;
}

/** The code of a language as one published module: the domains' modules together, so that no text is in the package twice. */
export function wholeOf(language) {
  const domains = globSync('src/i18n/*/words.ts', { cwd: root })
    .map((file) => basename(dirname(file)))
    .toSorted();
  const [names, name] = language === 'en' ? ['{ en as ', ' }'] : ['', ''];
  const imports = domains.map((domain, n) => `import ${names}d${n}${name} from "../src/i18n/${domain}/${language}.js";`);
  return `${imports.join('\n')}\nexport default { ${domains.map((_, n) => `...d${n}`).join(', ')} };\n`;
}
export const textsTypes = 'declare const texts: Readonly<Record<string, string>>;\nexport default texts;\n';

/** The language of a module that exists in a plugin only. */
const languageOf = (path) => languages.find((it) => it === partFile.exec(path)?.[1]);
const isPart = (path, importer = '') => wordsFile.test(importer) && languageOf(join(dirname(importer), path)) !== undefined;

const sourcesOf = (path, language) => [localeFile(language), join(dirname(path), 'en.ts')];

export const esbuildLocales = {
  name: 'split-locales',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, importer }) =>
      isPart(path, importer) ? { path: join(dirname(importer), path) } : undefined,
    );
    // The filters of esbuild cannot look behind.
    onLoad({ filter: /words\.ts$/ }, ({ path }) =>
      wordsFile.test(path) ? { contents: withParts(readFileSync(path, 'utf8'), path), loader: 'ts' } : undefined,
    );
    onLoad({ filter: /i18n.*\.js$/ }, ({ path }) => {
      const language = languageOf(path);
      if (!language) return undefined;
      return { contents: partOf(dirname(path), language), loader: 'js', watchFiles: sourcesOf(path, language) };
    });
  },
};

export const viteLocales = {
  name: 'split-locales',
  enforce: 'pre',
  resolveId: (path, importer) => (isPart(path, importer) ? join(dirname(importer), path) : null),
  load(id) {
    const language = languageOf(id);
    if (!language) return null;
    for (const file of sourcesOf(id, language)) this.addWatchFile(file);
    return partOf(dirname(id), language);
  },
  transform: (code, id) => (wordsFile.test(id) ? { code: withParts(code, id), map: null } : null),
};

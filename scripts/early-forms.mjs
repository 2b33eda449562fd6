// The forms that pages show before the code of their elements is there: by the loader of `dist/cdn`, and by a function for bundles.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { JSDOM } from 'jsdom';
import { bundleInto } from './bundle-into.mjs';
import { piecesOfShell, rendering } from './shell-pieces.mjs';

/** The elements that strangers see first. Each more would weigh in every page. */
const drawn = ['nx-signup'];

const keysOf = (pieces) => new Set([...JSON.stringify(pieces).matchAll(/\{\{(\w+\.\w+)\}\}/g)].map(([, key]) => key));

/** The looks that the tag of a provider asks for, before it is an element; rules of the page win. */
const tagRules = (css) =>
  css
    .replace(/:host\(([^)]+)\)/g, ':where(nx-provider$1)')
    .replace(/:host/g, ':where(nx-provider)')
    .replace(/\s+/g, ' ');

/**
 * The shells of elements, by tag, and their texts, by language.
 *
 * @param {{ styles: string, provider: string, renderElement: Function, texts: Record<string, Record<string, string>> }} sources
 *   The folder of style sheets, the styles of a provider, and what a server renders with.
 */
export function shellsOf({ styles, provider, renderElement, texts }) {
  const css = (file) => readFileSync(join(styles, file), 'utf8').trim();
  const shells = {};
  for (const tag of drawn) {
    const { document } = new JSDOM(renderElement(tag, rendering(Object.keys(texts.en)))).window;
    const name = tag.slice('nx-'.length);
    const sheets = { box: css(`${name}.css`), fields: tagRules(provider) + css(`${name}-fields.css`) };
    shells[tag] = { ...piecesOfShell(document.querySelector(tag)), ...sheets };
  }
  const needed = keysOf(shells);
  const said = (all) => Object.fromEntries(Object.entries(all).filter(([key]) => needed.has(key)));
  return { shells, texts: Object.fromEntries(Object.entries(texts).map(([language, all]) => [language, said(all)])) };
}

/** Writes the function for bundles, and for each language besides English a module with its texts. */
export async function writeEarly(folder, { shells, texts: { en, ...others } }) {
  mkdirSync(folder);
  await bundleInto(join(folder, 'signup.js'), 'src/loader/early.ts', {
    define: { shells: JSON.stringify(shells), texts: JSON.stringify(en) },
  });
  copyFileSync('dist/src/loader/early.d.ts', join(folder, 'signup.d.ts'));
  const types = "declare const spoken: import('./signup.js').EarlyTexts;\nexport default spoken;\n";
  writeFileSync(join(folder, 'texts.d.ts'), types);
  for (const [language, texts] of Object.entries(others))
    writeFileSync(join(folder, `texts-${language}.js`), `export default ${JSON.stringify({ language, texts })};\n`);
}

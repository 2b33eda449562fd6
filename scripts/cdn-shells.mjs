// The forms that the loader for pages without a bundler draws before the code of their elements is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { JSDOM } from 'jsdom';
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
 * The shells of elements, by tag, and their texts in English.
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
  return { shells, texts: Object.fromEntries(Object.entries(texts.en).filter(([key]) => needed.has(key))) };
}

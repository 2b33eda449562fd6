import { languages, type Catalog, type Words } from './catalog.js';

const plural = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(plural, '');

/** Of a whole language, the texts of one domain: those that English has, in the language's own plural forms. */
function ofDomain(en: Catalog, texts: Catalog): Catalog {
  const bases = new Set(Object.keys(en).map(baseOf));
  return Object.fromEntries(Object.entries(texts).filter(([key]) => bases.has(baseOf(key))));
}

async function read(language: string): Promise<Catalog> {
  const file = (await import(`../../locales/${language}.json`, { with: { type: 'json' } })) as { readonly default: Catalog };
  return file.default;
}

/**
 * A domain's words in every other language, from the files that translators keep: `locales/de.json`, a whole language each.
 * Whatever is bundled or published has modules of single domains in place of these (scripts/split-locales.mjs), so that a page
 * loads no more than it says.
 */
export const translations = (en: Catalog): Words['others'] =>
  Object.fromEntries(
    languages.map((language) => [language, async () => ({ default: ofDomain(en, await read(language)) })]),
  ) as Words['others'];

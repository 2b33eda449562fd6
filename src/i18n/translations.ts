import { languages, type Catalog, type Words } from './catalog.js';

const plural = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(plural, '');

/** The texts of one domain from a whole language: those that English has, in the language's own plural forms. */
function ofDomain(en: Catalog, texts: Catalog): Catalog {
  const bases = new Set(Object.keys(en).map(baseOf));
  return Object.fromEntries(Object.entries(texts).filter(([key]) => bases.has(baseOf(key))));
}

async function read(language: string): Promise<Catalog> {
  const file = (await import(`../../locales/${language}.json`, { with: { type: 'json' } })) as { readonly default: Catalog };
  return file.default;
}

/**
 * A domain's words in every other language, from the translators' files: `locales/de.json`, one for each language. Bundled and
 * published code has modules of single domains instead (scripts/split-locales.mjs), so that a page loads only its own words.
 */
export const translations = (en: Catalog): Words['others'] =>
  Object.fromEntries(
    languages.map((language) => [language, async () => ({ default: ofDomain(en, await read(language)) })]),
  ) as Words['others'];

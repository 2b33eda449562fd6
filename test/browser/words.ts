import { languages, type Words } from '../../src/i18n/catalog.js';

/** The same catalog for every language. */
export const inEvery = (load: Words['others']['de']): Words['others'] =>
  Object.fromEntries(languages.map((language) => [language, load] as const)) as Words['others'];

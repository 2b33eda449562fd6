// The texts of shells, in every language: those alone of which src/server/shells.ts has keys.
import { readFileSync } from 'node:fs';
import { languages, localeFile } from './split-locales.mjs';

const keys = () =>
  new Set([...readFileSync('src/server/shells.ts', 'utf8').matchAll(/\{\{(\w+\.\w+)\}\}/g)].map(([, key]) => key));

/** The code of the published src/server/texts.ts. */
export function shellTexts() {
  const needed = keys();
  const textsIn = (language) =>
    Object.entries(JSON.parse(readFileSync(localeFile(language), 'utf8'))).filter(([key]) => needed.has(key));
  const texts = Object.fromEntries(['en', ...languages].map((language) => [language, Object.fromEntries(textsIn(language))]));
  return `export const texts = ${JSON.stringify(texts)};\n`;
}

// The domains whose texts a changed file of a language concerns: `locales/de.json` with another text for `balance.title` concerns
// what stands on `src/i18n/balance/words.ts`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { baseOf, basesOf } from './split-locales.mjs';

const catalog = /^locales\/([\w-]+)\.json$/;

/** The file as of the last commit; undefined for a new one. */
function committed(file) {
  try {
    return JSON.parse(execFileSync('git', ['show', `HEAD:${file}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

/** Keys whose text is not the same in both. */
export const changedKeys = (before, now) =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => before[key] !== now[key]);

/** The `words.ts` of each domain that has one of these keys. @param {readonly string[]} keys */
export const wordsWith = (keys) =>
  globSync('src/i18n/*/words.ts').filter((file) => {
    const bases = basesOf(dirname(file));
    return keys.some((key) => bases.has(baseOf(key)));
  });

/** The concerned `words.ts` for `locales/de.json`; undefined for a new language, which concerns everything. */
function concernedWords(file) {
  const before = committed(file);
  return before && wordsWith(changedKeys(before, JSON.parse(readFileSync(file, 'utf8'))));
}

/** Changed files, with those of languages replaced by the domains they concern where that is known. */
export const withDomains = (changed) => changed.flatMap((file) => (catalog.test(file) && concernedWords(file)) || [file]);

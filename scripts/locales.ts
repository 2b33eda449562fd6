// The catalogs of all languages, for translators and their platforms.
//   npm run locales                      writes locales/en.json from the sources, sorts the others, and lists missing texts
//   npm run locales -- export <folder>   writes files for a platform: every language, with an empty text for each missing one,
//                                        and descriptions.json, the notes of the sources by key
//   npm run locales -- import <folder>   checks the files of a platform, and takes them over if nothing is wrong
import { existsSync } from 'node:fs';
import { languages } from '../src/i18n/catalog.js';
import { english } from './catalog-sources.js';
import { exportLocales, importLocales } from './locale-exchange.js';
import { localePath, readLocale, writeLocale } from './locale-files.js';
import { faultsOf, missingKeys } from './translation.js';

const locales = 'locales';

function say(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

function writeAll(): void {
  writeLocale(locales, 'en', english);
  const wrong = languages.flatMap((language) => {
    const texts = readLocale(locales, language);
    writeLocale(locales, language, texts);
    const missing = missingKeys(english, texts, language).map((key) => `${key}: not translated`);
    return [...faultsOf(english, texts, language), ...missing].map((fault) => `${localePath(locales, language)}: ${fault}`);
  });
  if (wrong.length > 0) fail(wrong);
  else say([`${Object.keys(english).length} texts, in English and ${languages.length} other languages.`]);
}

function takeOver(folder: string): void {
  const { faults, said } = importLocales({ from: folder, to: locales });
  say(said);
  if (faults.length > 0) fail([...faults, 'Nothing was taken over.']);
}

const [command, folder = ''] = process.argv.slice(2);
if (command === undefined) writeAll();
else if (command === 'export' && folder) say(exportLocales({ from: locales, to: folder }));
else if (command === 'import' && existsSync(folder)) takeOver(folder);
else fail(['npm run locales [-- export <folder> | -- import <folder>]']);

// The requirements for a language, and its faults, by comparison with English: for imports and for the tests.
import type { Catalog } from '../src/i18n/catalog.js';

const plural = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(plural, '');

/** The kit fills in `{{parameter}}`; `${name}` is shown as it is, because the reader's program fills it in. */
const parameters = /\{\{(\w+)\}\}/g;
const parametersOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(parameters), ([, name = '']) => name));
const withoutParameters = (text: string): string => text.replace(/\{\{\w+\}\}|\$\{\w+\}/g, '');

const formsOf = (language: string): readonly string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const nameOf = (language: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/** The keys that a language must have: those of English, and one for each of the language's plural forms. */
export function keysOwed(english: Catalog, language: string): readonly string[] {
  const bases = new Set(Object.keys(english).map(baseOf));
  return [...bases].flatMap((base) => (base in english ? [base] : formsOf(language).map((form) => `${base}_${form}`)));
}

/** Keys without a text, or with an empty one. */
export const missingKeys = (english: Catalog, texts: Catalog, language: string): readonly string[] =>
  keysOwed(english, language).filter((key) => !texts[key]);

function keyFault(english: Catalog, key: string, language: string): string | undefined {
  const base = baseOf(key);
  if (key in english && (base in english || key === base)) return undefined;
  if (!(`${base}_other` in english)) return 'English has no such key';
  const forms = formsOf(language);
  if (key === base) return `this text counts: it needs its plural forms (${forms.map((form) => `${base}_${form}`).join(', ')})`;
  const form = key.slice(base.length + 1);
  return forms.includes(form) ? undefined : `${nameOf(language)} has no plural form “${form}”, but ${forms.join(', ')}`;
}

/** True for a plural form of a single number, which may write the number as a word. */
const maySayInWords = (key: string): boolean => /_(zero|one|two)$/.test(key);

function parameterFaults(english: Catalog, key: string, text: string): readonly string[] {
  const wanted = parametersOf(english[`${baseOf(key)}_other`] ?? english[key] ?? '');
  const given = parametersOf(text);
  const unknown = [...given].filter((name) => !wanted.has(name)).map((name) => `English has no parameter {{${name}}} here`);
  const lost = [...wanted].filter((name) => !given.has(name)).map((name) => `the parameter {{${name}}} is missing`);
  return [...unknown, ...(maySayInWords(key) ? [] : lost)];
}

function textFaults(english: Catalog, key: string, text: string): readonly string[] {
  const faults = [...parameterFaults(english, key, text)];
  if (/[{}]/.test(withoutParameters(text))) faults.push('a brace that belongs to no parameter');
  if (text.trim() !== text) faults.push('white space before or after the text');
  return faults;
}

/** The faults in the texts of a language, one a line. An empty text is no fault: it is not translated yet. */
export const faultsOf = (english: Catalog, texts: Readonly<Record<string, unknown>>, language: string): readonly string[] =>
  Object.entries(texts).flatMap(([key, text]) => {
    if (typeof text !== 'string') return [`${key}: not a text; keys are flat, their dots do not nest`];
    const wrongKey = keyFault(english, key, language);
    const faults = wrongKey ? [wrongKey] : text === '' ? [] : textFaults(english, key, text);
    return faults.map((fault) => `${key}: ${fault}`);
  });

import { languages, type Catalog, type Translate, type Words } from './catalog.js';
import { directionOf } from './direction.js';
import { inSentence } from './isolated.js';

/**
 * Catalogs are in i18next's format (JSON v4: `{{name}}`, plural forms by suffix), and are translated here by the rules that
 * i18next follows, because i18next itself would be half the weight of a small element. Tests compare the two.
 */
const catalogs: Record<string, Record<string, string>> = { en: {} };
const rules: Record<string, Intl.PluralRules> = {};
const learnt = new WeakMap<Words, Map<string, void | Promise<void>>>();

/** Pseudo-translated English for translators' tests: accented, longer, between brackets. */
export const pseudoLocale = 'en-XA';

/** The kit's language for a locale: `de` for `de-AT`. English serves all languages that the kit lacks. */
export const languageOf = (locale: string): string => {
  if (locale.toLowerCase() === 'en-xa') return pseudoLocale;
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return languages.find((it) => it === language) ?? 'en';
};

/** Loads a domain's words in a language, at once or later. English replaces words that cannot be fetched. */
export function loadWords(words: Words, locale: string): void | Promise<void> {
  const language = languageOf(locale);
  const known = learnt.get(words) ?? new Map<string, void | Promise<void>>();
  learnt.set(words, known);
  if (!known.has('en')) known.set('en', add('en', words.en));
  if (!known.has(language)) {
    known.set(
      language,
      load(words, language).then(
        (catalog) => void known.set(language, add(language, catalog)),
        () => void known.delete(language),
      ),
    );
  }
  return known.get(language);
}

/** Adds a domain's words in a language, for which nothing is fetched from then on. */
export function teach(language: string, words: Words, catalog: Catalog): void {
  const known = learnt.get(words) ?? new Map<string, void | Promise<void>>();
  learnt.set(words, known.set(language, add(language, catalog)));
}

const load = async (words: Words, language: string): Promise<Catalog> =>
  language === pseudoLocale
    ? (await import('./pseudo.js')).pseudo(words.en)
    : (await words.others[language as keyof Words['others']]()).default;

function add(language: string, catalog: Catalog): void {
  Object.assign((catalogs[language] ??= {}), catalog);
}

type Params = Readonly<Record<string, string | number>>;

/** The part of an i18next instance that the kit uses. */
export interface I18next {
  exists(key: string, options: Params): boolean;
  t(key: string, options: Params): unknown;
}
/** The host's own texts: by language and key, or an i18next instance with some of our keys. */
export type Messages = Readonly<Record<string, Catalog>> | I18next;

const isI18next = (messages: Messages): messages is I18next => typeof messages.exists === 'function';

/**
 * Translates in a language: an element's own texts from the host come first, then its provider's, then the kit's, and English
 * last.
 */
export function translator<C extends Catalog>(locale: string, ...hosts: readonly (Messages | undefined)[]): Translate<C> {
  const lng = languageOf(locale);
  const direction = directionOf(locale);
  const translate = (key: string, given: Params = {}): string => {
    const params: Record<string, string | number> = {};
    // Names and other values from people must not change the direction of the sentence.
    for (const [name, value] of Object.entries(given))
      params[name] = typeof value === 'string' ? inSentence(value, direction) : value;
    for (const messages of hosts) {
      const own = messages && said(messages, locale, key, params);
      if (own !== undefined) return own;
    }
    return (
      find(catalogs[lng], lng, key, params) ?? find(catalogs['en'], 'en', key, params) ?? key.slice(key.lastIndexOf('.') + 1)
    );
  };
  return (key, ...[params]) => translate(key, params as Params | undefined);
}

function said(messages: Messages, locale: string, key: string, params: Params): string | undefined {
  const lng = languageOf(locale);
  if (!isI18next(messages)) return find(messages[locale] ?? messages[lng], lng, key, params);
  return messages.exists(key, { lng, ...params }) ? String(messages.t(key, { lng, ...params })) : undefined;
}

function find(catalog: Catalog | undefined, language: string, key: string, params: Params): string | undefined {
  const { count } = params;
  const plural = typeof count === 'number' ? (rules[language] ??= new Intl.PluralRules(language)).select(count) : '';
  const text = (plural ? (catalog?.[`${key}_${plural}`] ?? catalog?.[`${key}_other`]) : undefined) ?? catalog?.[key];
  return text?.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

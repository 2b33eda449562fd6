import { languageOf } from './i18n.js';

const known = new Map<string, string>();

/** The longest beginning that is a BCP 47 tag: `de` for `de-x`; an empty text if there is none. */
function longestTag(text: string): string {
  for (let parts = text.split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
    try {
      return Intl.getCanonicalLocales(parts.join('-'))[0] ?? '';
    } catch {
      // Tries a shorter one.
    }
  }
  return '';
}

/** A locale in the form of `Intl` and browsers, from any spelling: `pt-BR` for a system's `pt_BR.UTF-8`. */
export function tagOf(locale: string): string {
  const tag =
    known.get(locale) ??
    longestTag(
      locale
        .trim()
        .replace(/[.@].*$/s, '')
        .replaceAll('_', '-'),
    );
  known.set(locale, tag);
  return tag;
}

/** The language and the region alone (`pt-PT`), of which there are few: visitors may ask for anything, and formatters are kept. */
export function regionalOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag);
  return region ? `${language}-${region}` : language;
}

/** The locale if the kit has its language; English otherwise. */
export function localeOf(spelling: string): string {
  const tag = tagOf(spelling);
  return languageOf(tag) === 'en' && !/^en\b/i.test(tag) ? 'en' : tag;
}

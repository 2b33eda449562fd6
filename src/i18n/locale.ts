import { languageOf } from './i18n.js';

const known = new Map<string, string>();

/** The longest beginning that is a tag of BCP 47: `de` for `de-x`, nothing where there is none. */
function longestTag(text: string): string {
  for (let parts = text.split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
    try {
      return Intl.getCanonicalLocales(parts.join('-'))[0] ?? '';
    } catch {
      // A shorter one may do.
    }
  }
  return '';
}

/** A locale as `Intl` and browsers take it, from any spelling: `pt-BR` for a system's own `pt_BR.UTF-8`. */
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

/** The same in a language that the kit speaks; English where it does not. */
export function localeOf(spelling: string): string {
  const tag = tagOf(spelling);
  return languageOf(tag) === 'en' && !/^en\b/i.test(tag) ? 'en' : tag;
}

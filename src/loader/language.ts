import { regionalOf, tagOf } from '../i18n/locale.js';

/** The nearest element around one, also beyond the shadow roots that it lies in, as the elements' context finds their provider. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** The locale that an element will speak (BCP 47), which the page tells before any code of it is there; empty if it does not. */
export const localeAround = (element: Element): string =>
  tagOf(
    element.getAttribute('lang') || closestAcross(element, '[locale]')?.getAttribute('locale') || document.documentElement.lang,
  );

/** The language of a locale (ISO 639-1). */
export const languageIn = (locale: string): string => locale.split('-')[0] ?? '';

/** The language of an element with its region, such as `pt-PT`, or the language alone where the page says another one. */
export function spokenBy(element: Element, language: string): string {
  const locale = localeAround(element);
  return languageIn(locale) === language ? regionalOf(locale) : language;
}

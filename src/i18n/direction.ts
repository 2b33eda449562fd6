export type Direction = 'ltr' | 'rtl';

/** The direction of a language: of the kit's languages, only Arabic is written from right to left. */
export const directionOf = (locale: string): Direction => (/^ar(?:[-_]|$)/i.test(locale) ? 'rtl' : 'ltr');

export type Direction = 'ltr' | 'rtl';

/** Which way a language is written: of the kit's, Arabic alone from the right. */
export const directionOf = (locale: string): Direction => (/^ar(?:[-_]|$)/i.test(locale) ? 'rtl' : 'ltr');

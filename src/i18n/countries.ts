import { formatter } from './formatter.js';

/** The codes by their first letters, each before the second ones: `AD`, `AE` … */
const codes =
  'ADEFGILMORSTUWXZ BABDEFGHIJLMNOQRSTWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRTUWY HKNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDGHJKLMNORTVWZ UAGSYZ VACEGINU WFS XK YET ZAMW';

const named = new Map<string, readonly (readonly [code: string, name: string])[]>();

/** Every country and territory with its own calling code (ISO 3166-1 alpha-2, and XK), named and sorted in a language. */
export function countries(locale: string): readonly (readonly [code: string, name: string])[] {
  const known = named.get(locale);
  if (known) return known;
  const compare = formatter('Collator', locale, {}).compare;
  const list = codes
    .split(' ')
    .flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`))
    .map((code) => [code, countryName(code, locale)] as const)
    .sort(([, a], [, b]) => compare(a, b));
  named.set(locale, list);
  return list;
}

/** The name of a country in a language; an unknown code is returned unchanged. */
export const countryName = (code: string, locale: string): string =>
  /^[A-Z]{2}$/i.test(code) ? (formatter('DisplayNames', locale, { type: 'region' }).of(code) ?? code) : code;

import { formatter } from './formatter.js';

const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

const named = new Map<string, readonly (readonly [code: string, name: string])[]>();

/** Every country and territory with its own calling code (ISO 3166-1 alpha-2, and XK), named and sorted in a language. */
export function countries(locale: string): readonly (readonly [code: string, name: string])[] {
  const known = named.get(locale);
  if (known) return known;
  const compare = formatter('Collator', locale, {}).compare;
  const list = codes
    .split(' ')
    .map((code) => [code, countryName(code, locale)] as const)
    .sort(([, a], [, b]) => compare(a, b));
  named.set(locale, list);
  return list;
}

/** The name of a country in a language; an unknown code is returned unchanged. */
export const countryName = (code: string, locale: string): string =>
  /^[A-Z]{2}$/i.test(code) ? (formatter('DisplayNames', locale, { type: 'region' }).of(code) ?? code) : code;

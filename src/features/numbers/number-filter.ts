import type { RentedNumber } from '../../api/numbers.js';
import { countryName } from '../../i18n/countries.js';
import { formatter } from '../../i18n/formatter.js';
import { RowFilter } from '../../sections/filters/row-filter.js';
import type { NumbersHost } from './host.js';
import { keeps } from './keeps.js';

/** The search among the numbers, by digits, country or type. */
export function numberFilter(host: NumbersHost, all: () => readonly RentedNumber[]) {
  const words = () => {
    const { t, locale } = host;
    const none = t('parts.any');
    const countries = [...new Set(all().map(({ country }) => country))].map((code) => [code, countryName(code, locale)] as const);
    const kinds = [...new Set(all().map(({ type }) => type))].map((type) => [type, t(`numbers.${type}`)] as const);
    const byName = formatter('Collator', locale, {}).compare;
    const sorted = Object.fromEntries(countries.toSorted(([, a], [, b]) => byName(a, b)));
    return {
      id: 'numbers',
      name: t('numbers.title'),
      search: t('numbers.filter'),
      hint: t('numbers.filterHint'),
      choices: {
        country: { label: t('numbers.country'), none, options: sorted },
        kind: { label: t('numbers.kind'), none, options: Object.fromEntries(kinds) },
      },
    };
  };
  return () => new RowFilter(host, ['country', 'kind'], (wanted) => keeps(wanted, host), words);
}

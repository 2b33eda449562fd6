import type { RentedNumber } from '../../api/numbers.js';
import { countryName } from '../../i18n/countries.js';
import { kindWords } from '../../sections/number-words.js';
import { digitsOf, plainly } from '../../i18n/written.js';
import type { Wanted } from '../../sections/filters/row-filter.js';
import type { NumbersHost } from './host.js';

type Keep = (number: RentedNumber) => boolean;
type WantedNumbers = Wanted<'country' | 'kind'>;

/** Digits in any spelling; zeros before them are not part of the number. */
const isNumber = /^[+\d\s()./-]*\d[\s()./-]*$/;

/** True for numbers that hold what was typed, digits, a country or a kind, and are of the chosen country and kind. */
export function keeps({ typed, chosen: { country, kind } }: WantedNumbers, { t, locale }: NumbersHost): Keep {
  const wanted = isNumber.test(plainly(typed)) ? digitsOf(typed).replace(/^0+/, '') : typed.toLowerCase().trim();
  return (it) =>
    (country === undefined || it.country === country) &&
    (kind === undefined || it.type === kind) &&
    `${it.msisdn} ${countryName(it.country, locale)} ${kindWords(t, it, locale)}`.toLowerCase().includes(wanted);
}

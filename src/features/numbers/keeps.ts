import type { RentedNumber } from '../../api/numbers.js';
import { countryName } from '../../i18n/countries.js';
import { kindWords } from '../../sections/number-words.js';
import { digitsOf, plainly } from '../../i18n/written.js';
import type { NumbersHost } from './host.js';

/** Digits in any spelling; zeros before them are not part of the number. */
const isNumber = /^[+\d\s()./-]*\d[\s()./-]*$/;

/** True for numbers that hold what was typed: digits, a country, or a kind. Undefined if nothing was. */
export function keeps(typed: string, { t, locale }: NumbersHost): ((number: RentedNumber) => boolean) | undefined {
  const wanted = isNumber.test(plainly(typed)) ? digitsOf(typed).replace(/^0+/, '') : typed.toLowerCase().trim();
  if (!wanted) return undefined;
  return (it) => `${it.msisdn} ${countryName(it.country, locale)} ${kindWords(t, it, locale)}`.toLowerCase().includes(wanted);
}

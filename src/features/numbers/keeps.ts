import type { RentedNumber } from '../../api/numbers.js';
import { countryName } from '../../i18n/countries.js';
import { kindWords } from '../../sections/number-words.js';
import type { NumbersHost } from './host.js';

/** True for numbers that hold what was typed: digits, a country, or a kind. Undefined if nothing was. */
export function keeps(typed: string, { t, locale }: NumbersHost): ((number: RentedNumber) => boolean) | undefined {
  const wanted = typed.toLowerCase().trim().replace(/^\+/, '');
  if (!wanted) return undefined;
  return (it) => `${it.msisdn} ${countryName(it.country, locale)} ${kindWords(t, it, locale)}`.toLowerCase().includes(wanted);
}

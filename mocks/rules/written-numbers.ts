import { callingCodes } from './countries.js';
import { countryOf, digitsOf } from './destinations.js';

/**
 * The E.164 digits of a phone number as people write it, with brackets, hyphens and spaces; with a country, also in that country's
 * national form. Undefined if it belongs to no country.
 */
export function phoneIn(written: string, country = ''): string | undefined {
  const plain = written.replace(/[\s().-]/g, '');
  const code = callingCodes.get(country.toUpperCase());
  const isNational = code !== undefined && !/^(\+|00)/.test(plain) && !plain.startsWith(code);
  const digits = digitsOf(isNational ? code + plain.replace(/^0/, '') : plain);
  return digits && countryOf(digits) ? digits : undefined;
}

/** Countries without a prefix for calls within them. */
const withoutPrefix = new Set(
  'ES PT IT DK NO GR PL CZ LU MT CY EE LV IS HK SG MO SM VA AD MC LI QA KW BH OM CR PA HN NI SV GT'.split(' '),
);

/** A number as it is dialled within its country: `07700900000`, `(201) 555-0123`. */
export function nationalForm(digits: string, country: string): string {
  const code = callingCodes.get(country) ?? '';
  const rest = digits.slice(code.length);
  if (code === '1') return rest.replace(/^(\d{3})(\d{3})(\d+)$/, '($1) $2-$3');
  return withoutPrefix.has(country) ? rest : `0${rest}`;
}

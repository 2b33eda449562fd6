import { countriesByCode, northAmerica } from './calling-codes.js';

const isE164 = /^[1-9]\d{6,14}$/;

/**
 * A destination as plain E.164 digits, from any spelling: with a plus, with 00, with spaces (docs/rules.md#demo-destinations).
 * Undefined if it is no number.
 */
export function digitsOf(written: string): string | undefined {
  if (isE164.test(written)) return written;
  const digits = written.replace(/\s+/g, '').replace(/^(\+|00)/, '');
  return isE164.test(digits) ? digits : undefined;
}

/** The country of E.164 digits, by the longest calling code that fits; undefined if there is none. */
export function countryOf(digits: string): string | undefined {
  if (digits.startsWith('1')) return northAmerica.get(digits.slice(1, 4)) ?? 'US';
  // Kazakhstan shares Russia's code.
  if (/^7[67]/.test(digits)) return 'KZ';
  return (
    countriesByCode.get(digits.slice(0, 3)) ?? countriesByCode.get(digits.slice(0, 2)) ?? countriesByCode.get(digits[0] ?? '')
  );
}

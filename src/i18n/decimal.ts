// Reads and writes digits as people do, without ever becoming a float.
import { formatter } from './formatter.js';
import { plainly } from './written.js';

/** Characters between thousands besides points and commas, and signs of currencies. */
const decoration = /[\s٬'’_\p{Sc}]|EUR|USD/gu;

/** The sign that a locale writes between thousands: `.` or `,`, or nothing that could be taken for a decimal sign. */
const groupSign = (locale: string): string =>
  formatter('NumberFormat', locale, { numberingSystem: 'latn', useGrouping: true })
    .formatToParts(12_345)
    .find(({ type }) => type === 'group')?.value ?? '';

/** The decimal sign of a text: the last sign, unless it can only separate thousands, or does so in the locale. */
function decimalSign(text: string, locale: string): string {
  const last = /[.,](?=[^.,]*$)/.exec(text)?.[0] ?? '';
  const signs = text.match(/[.,]/g) ?? [];
  if (signs.length < 2) return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) && groupSign(locale) === last ? '' : last;
  return signs.every((it) => it === last) ? '' : last;
}

/**
 * A typed number in whole units of ten to the minus `places`: `1.234,5` in German, with two places, is 123450. Accepts point or
 * comma, with or without groups, in any of our scripts. NaN for a text that is no number, has more places, or is too large to be
 * exact.
 */
export function readDecimal(typed: string, locale: string, places: number): number {
  const text = plainly(typed).replaceAll('٫', ',').replace(decoration, '');
  const sign = decimalSign(text, locale);
  const [whole = '', fraction = '', more] = sign ? text.split(sign) : [text];
  const groups = whole.replace(/^[-+]/, '').split(/[.,]/);
  // Groups of three, or as in India: 12,34,567.
  const grouped = groups.length === 1 || /^\d{1,3}( \d{2,3})* \d{3}$/.test(groups.join(' '));
  const digits = groups.join('');
  if (more !== undefined || !grouped || !/^\d*$/.test(digits) || !/^\d*$/.test(fraction) || !(digits + fraction)) return NaN;
  if (/[1-9]/.test(fraction.slice(places))) return NaN;
  const units = Number(digits + fraction.slice(0, places).padEnd(places, '0'));
  if (!Number.isSafeInteger(units)) return NaN;
  return whole.startsWith('-') && units !== 0 ? -units : units;
}

/** The number as the locale writes it in a field: without a currency, with all its places. */
export function writeDecimal(units: number, locale: string, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const split = digits.length - places;
  const text = `${units < 0 ? '-' : ''}${digits.slice(0, split)}${places ? `.${digits.slice(split)}` : ''}`;
  const options = { minimumFractionDigits: places, maximumFractionDigits: places };
  return formatter('NumberFormat', locale, options).format(text as Intl.StringNumericLiteral);
}

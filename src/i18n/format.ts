import { formatter as format } from './formatter.js';

/** A minus sign in place of a hyphen, in every language. */
const withMinus = (text: string): string => text.replace('-', '\u2212');

const money = (amount: string, locale: string, options: Intl.NumberFormatOptions): string =>
  withMinus(
    format('NumberFormat', locale, { style: 'currency', currency: 'EUR', ...options }).format(
      amount as Intl.StringNumericLiteral,
    ),
  );

/** The number of decimals that a decimal string needs. */
const decimalsOf = (amount: string): number => amount.replace(/(?<!0)0+$/, '').split('.')[1]?.length ?? 0;

/** The decimals that a column of prices has: as many as one of them needs, two at least. */
export const decimalsIn = (amounts: readonly string[]): number => Math.max(2, ...amounts.map(decimalsOf));

/**
 * Euros in a person's locale, from a decimal string: the digits never pass through a float. Exact, with so many decimals at
 * least.
 */
export const euros = (amount: string, locale: string, least = 2): string =>
  money(amount, locale, { minimumFractionDigits: least, maximumFractionDigits: Math.max(least, decimalsOf(amount)) });

/** The price of one thing, and an entry of the ledger: always four decimals. */
export const unitPrice = (amount: string, locale: string): string => euros(amount, locale, 4);

/**
 * A balance, or a sum: whole cents, rounded down, toward minus infinity below zero too, because nobody may read that there is more
 * than there is.
 */
export const total = (amount: string, locale: string): string =>
  money(amount, locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, roundingMode: 'floor' });

/** Dollars from a decimal string; a rate has four decimals. */
export const dollars = (amount: string, locale: string, decimals = 4): string =>
  money(amount, locale, { currency: 'USD', minimumFractionDigits: decimals });

/** A whole or decimal number. */
export const number = (value: number, locale: string): string => withMinus(format('NumberFormat', locale, {}).format(value));

/** A share, 0 to 1, in per cent, always with one decimal. */
export const percent = (share: number, locale: string, options: Intl.NumberFormatOptions = {}): string => {
  const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return withMinus(format('NumberFormat', locale, { style: 'percent', ...decimals, ...options }).format(share));
};

/** A change of a figure as a share of it, with its sign: `+4.0%`. */
export const change = (share: number, locale: string): string => percent(share, locale, { signDisplay: 'exceptZero' });

/** English of no country is written as most of the world does: `1 Mar 2026, 15:05`. */
const spelling = (locale: string): string => (/^en(-u-|$)/.test(locale) ? locale.replace('en', 'en-GB') : locale);

/**
 * A formatted date; a text that is no date is returned unchanged, because formatting it would throw. The month is in words,
 * because dates of digits alone are read differently from country to country.
 */
function dated(at: number | string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(at);
  const shown = { day: 'numeric', month: 'short', ...options } as const;
  return Number.isNaN(date.getTime()) ? String(at) : format('DateTimeFormat', spelling(locale), shown).format(date);
}

/** UTC for a calendar day, which is the same everywhere; undefined for an instant, whose day depends on the viewer's zone. */
const zoneOf = (at: number | string): string | undefined => (/^\d+-\d+-\d+$/.test(`${at}`) ? 'UTC' : undefined);

/** A day, from a date of the contract (`2026-03-02`), or the viewer's day of an instant. */
export const day = (at: number | string, locale: string, timeZone = zoneOf(at)): string =>
  dated(at, locale, { year: 'numeric', timeZone });

/** Two days and all between them: `1–20 Mar 2026`. */
export const dayRange = (from: string, until: string, locale: string): string => {
  const shown = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return format('DateTimeFormat', spelling(locale), shown).formatRange(new Date(from), new Date(until));
};

/** The viewer's year of an instant. */
export const year = (at: number | string, locale: string): string =>
  dated(at, locale, { day: undefined, month: undefined, year: 'numeric' });

/** A month in words, from `2027-04`. */
export const month = (at: string, locale: string): string =>
  dated(`${at}-01`, locale, { day: undefined, month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Whole cents as euros in a person's locale. */
export const cents = (amount: number, locale: string): string =>
  euros(`${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`, locale);

/** A suggested amount in cents: whole euros are without decimals. */
export const wholeEuros = (amount: number, locale: string): string =>
  amount % 100 === 0 ? money(String(amount / 100), locale, { maximumFractionDigits: 0 }) : cents(amount, locale);

/** A calendar day without its year, for little room: `2 Mar`. */
export const shortDay = (at: number | string, locale: string): string => dated(at, locale, { timeZone: 'UTC' });

/** A day and time in the viewer's zone, for several times that share one `zoneName`. */
export const moment = (at: number | string, locale: string, zone: Intl.DateTimeFormatOptions = {}): string =>
  dated(at, locale, { year: 'numeric', hour: 'numeric', minute: '2-digit', ...zone });

/** A day and time with the zone, for a time that stands alone. */
export const zonedMoment = (at: number | string, locale: string, timeZone?: string): string =>
  moment(at, locale, { timeZone, timeZoneName: 'short' });

/** The name of the viewer's zone, the same in summer and winter: `Pacific Time`. */
export function zoneName(locale: string, timeZone?: string): string {
  const parts = format('DateTimeFormat', locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** `a, b and c`. */
export const list = (items: readonly string[], locale: string): string =>
  format('ListFormat', locale, { type: 'conjunction' }).format(items);

/** `a, b, c`, with the commas of the language; some put “and” before the last. */
export const briefList = (items: readonly string[], locale: string): string =>
  format('ListFormat', locale, { type: 'conjunction', style: 'narrow' }).format(items);

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A distance in time in words, by the largest unit that fits: `in 3 days`, `yesterday`; negative seconds are past. */
export function relative(seconds: number, locale: string): string {
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  return format('RelativeTimeFormat', locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}

/** Seconds as a clock shows them: `4:05`. */
export const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A wait in words: seconds up to a minute and a half, then whole minutes, then whole hours, rounded up. */
export function duration(seconds: number, locale: string): string {
  const [unit, size] =
    seconds > 90 * 60 ? (['hour', 3600] as const) : seconds > 90 ? (['minute', 60] as const) : (['second', 1] as const);
  return format('NumberFormat', locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.ceil(seconds / size));
}

/** A number of days in words: `30 days`. */
export const days = (count: number, locale: string): string =>
  format('NumberFormat', locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count);

/** An IBAN in groups of four, as on paper. */
export const spacedIban = (iban: string): string => iban.replace(/.{4}(?=.)/g, '$& ');

import { isolate } from './isolated.js';

type Kind = 'NumberFormat' | 'DateTimeFormat' | 'ListFormat' | 'RelativeTimeFormat';
type Options<K extends Kind> = ConstructorParameters<(typeof Intl)[K]>[1];

const formats = new Map<string, unknown>();

/** Made once for each locale: to make one takes a thousand times as long as to use it. */
function format<K extends Kind>(kind: K, locale: string, options: Options<K>): InstanceType<(typeof Intl)[K]> {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new (Intl[kind] as new (locale: string, options: Options<K>) => unknown)(locale, options);
  formats.set(key, known);
  return known as InstanceType<(typeof Intl)[K]>;
}

/** Euros in a person's locale, from a decimal string: the digits never pass through a float. Cents, and more where there are more. */
export function euros(amount: string, locale: string): string {
  const digits = amount.replace(/(?<!0)0+$/, '').split('.')[1]?.length ?? 0;
  const fraction = { minimumFractionDigits: 2, maximumFractionDigits: Math.max(2, digits) };
  const money = format('NumberFormat', locale, { style: 'currency', currency: 'EUR', ...fraction });
  return money.format(amount as Intl.StringNumericLiteral);
}

/** Dollars from a decimal string; a rate has four decimals. */
export const dollars = (amount: string, locale: string, decimals = 4): string =>
  format('NumberFormat', locale, { style: 'currency', currency: 'USD', minimumFractionDigits: decimals }).format(
    amount as Intl.StringNumericLiteral,
  );

/** A whole or decimal number. */
export const number = (value: number, locale: string): string => format('NumberFormat', locale, {}).format(value);

/**
 * A date by a format; what is none is shown as it came: to format it would throw. Its month is in words: dates of digits alone are
 * read otherwise from country to country.
 */
function dated(at: number | string, locale: string, options: Options<'DateTimeFormat'>): string {
  const date = new Date(at);
  const shown = { day: 'numeric', month: 'short', ...options } as const;
  return Number.isNaN(date.getTime()) ? String(at) : format('DateTimeFormat', locale, shown).format(date);
}

/** A calendar day is what it is; what has a time lies on another day elsewhere. Without a zone, it is the viewer's. */
const zoneOf = (at: number | string): string | undefined => (/^\d+-\d+-\d+$/.test(`${at}`) ? 'UTC' : undefined);

/** A day, from a date of the contract (`2026-03-02`); or the viewer's day of an instant. */
export const day = (at: number | string, locale: string, timeZone = zoneOf(at)): string =>
  dated(at, locale, { year: 'numeric', timeZone });

/** A month in words, from `2027-04`. */
export const month = (at: string, locale: string): string =>
  dated(`${at}-01`, locale, { day: undefined, month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Whole cents as euros in a person's locale. */
export const cents = (amount: number, locale: string): string =>
  euros(`${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`, locale);

/** A calendar day where there is little room, without its year: `2 Mar`. */
export const shortDay = (at: number | string, locale: string): string => dated(at, locale, { timeZone: 'UTC' });

/** A day with the time of day, in the viewer's zone: for what stands beside others under one `zoneName`. */
export const moment = (at: number | string, locale: string, zone: Options<'DateTimeFormat'> = {}): string =>
  dated(at, locale, { year: 'numeric', hour: 'numeric', minute: '2-digit', ...zone });

/** The same with its zone: for one that stands alone. */
export const zonedMoment = (at: number | string, locale: string, timeZone?: string): string =>
  moment(at, locale, { timeZone, timeZoneName: 'short' });

/** What the viewer's zone is called, in summer as in winter: `Pacific Time`. */
export function zoneName(locale: string, timeZone?: string): string {
  const parts = format('DateTimeFormat', locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** `a, b and c`. */
export const list = (items: readonly string[], locale: string): string =>
  format('ListFormat', locale, { type: 'conjunction' }).format(items);

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How far away in words, by the largest unit that fits: `in 3 days`, `yesterday`; seconds, below zero for what is past. */
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

/** An IBAN as it stands on paper: in fours. */
export const spacedIban = (iban: string): string => iban.replace(/.{4}(?=.)/g, '$& ');

/** Digits are E.164 and get their plus; anything else (a sender's name) stays. */
export const withPlus = (text: string): string => (/^\d+$/.test(text) ? `+${text}` : text);

/** A phone number as people read it, in its own direction. */
export const phoneNumber = (text: string): string => isolate(withPlus(text));

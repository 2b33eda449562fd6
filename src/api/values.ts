import * as z from 'zod/mini';

/** An instant in UTC: `2026-03-01T09:00:00.000Z`. */
export const Instant = z.iso.datetime();

/** Euros as a decimal string with four decimals at least: `"2.0000"`. Never a float (a message costs fractions of a cent). */
export const Euros = z.string().check(z.regex(/^\d+\.\d{4,8}$/));

/** E.164 with its plus: `+447700900123`. */
export const Phone = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

/** ISO 3166-1 alpha-2: `GB`. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/));

/** What a person wrote in one line: not blank, and not a book. */
export const Line = z.string().check(z.regex(/\S/), z.maxLength(100));

export const Email = z.email().check(z.maxLength(254));

/** No input at all. */
export const Nothing = z.object({});

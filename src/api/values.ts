import * as z from 'zod/mini';

/** The longest list that one answer may hold. */
export const longest = 100_000;
export const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(longest));

/** What a backend says in a line: an answer that holds a book is refused, before a page stands still over it. */
export const Text = z.string().check(z.maxLength(1000));

/** What others have written, such as the text of a message. */
export const LongText = z.string().check(z.maxLength(20_000));

const inUtc = (at: string) => (Number.isNaN(Date.parse(at)) ? at : new Date(at).toISOString());

/** An instant in UTC: `2026-03-01T09:00:00.000Z`. One that comes with the offset of its own place is put into UTC. */
export const Instant = z.iso.datetime({ offset: true }).check(z.overwrite(inUtc));

/** Euros as a decimal string with four decimals at least: `"2.0000"`. Never a float (a message costs fractions of a cent). */
export const Euros = z.string().check(z.regex(/^\d{1,18}\.\d{4,8}$/));

/** E.164 with its plus: `+447700900123`. */
export const Phone = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

/** A month: `2027-04`. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** ISO 3166-1 alpha-2: `GB`. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/));

/** What a person wrote in one line: not blank, and not a book. */
export const Line = z.string().check(z.regex(/\S/), z.maxLength(100));

export const Email = z.email().check(z.maxLength(254));

/** No input at all. */
export const Nothing = z.object({});

/** Whole euro cents: `1050` is €10.50. Payments, thresholds, amounts to reload. */
export const Cents = z.int().check(z.gte(0), z.lte(100_000_00));

/** A calendar day in UTC: `2026-03-31`. */
export const Day = z.iso.date();

/** A phone number or part of one, in digits. */
export const Digits = z.string().check(z.regex(/^\d{1,15}$/));

/** An address on the web; empty for none. */
export const WebAddress = z.string().check(z.regex(/^(https?:\/\/[^\s/]\S*)?$/), z.maxLength(2000));

/**
 * Made by the caller, once for each thing done: the same key again gives the same answer, never a second effect. It counts within the
 * caller's own account: the same key from another account is another thing.
 */
export const IdempotencyKey = z.string().check(z.minLength(8), z.maxLength(100));

export const Id = z.string().check(z.minLength(1), z.maxLength(100));

export const Password = z.string().check(z.minLength(8), z.maxLength(128));

/** What a list is asked with: `after` is the `next` of the page before. */
export const page = { after: z.optional(Text), size: z.optional(z.int().check(z.gte(1), z.lte(1000))) };

/** The days of a list, in UTC, both included. */
export const between = { from: z.optional(Day), until: z.optional(Day) };

/** A page of a list, newest first unless told. `total` counts all that match. */
export const pageOf = <T extends z.ZodMiniType>(item: T) =>
  z.object({ items: listOf(item), next: z.nullable(Text), total: z.int().check(z.gte(0)) });

/** A file: its name and its bytes. Over HTTP the body is the file itself, with `content-disposition`. */
export const FileAnswer = z.object({ name: Text, type: Text, bytes: z.instanceof(Uint8Array<ArrayBuffer>) });
export type FileAnswer = z.infer<typeof FileAnswer>;

/** The media type of an `.xlsx` file. */
export const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

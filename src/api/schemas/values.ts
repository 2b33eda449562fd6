import * as z from 'zod/mini';
import { longest, longestId, longestPassword, largestPage } from '../limits.js';
import { object } from './object.js';

export const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(longest));

/** A short text of the backend. Long texts are refused, because they could block the page. */
export const Text = z.string().check(z.maxLength(1000));

/** A text that people have written, such as a message. */
export const LongText = z.string().check(z.maxLength(20_000));

const inUtc = (at: string) => (Number.isNaN(Date.parse(at)) ? at : new Date(at).toISOString());

/** An instant in UTC. One with another offset is converted to UTC. @example 2026-03-01T09:00:00.000Z */
export const Instant = z.iso.datetime({ offset: true }).check(z.overwrite(inUtc));

/** Euros as a decimal string, never a float: a message costs fractions of a cent. @unit euro @example 2.0000 */
export const Euros = z.string().check(z.regex(/^\d{1,18}\.\d{4,8}$/));

/** A phone number in E.164, with its plus. @example +447700900123 */
export const Phone = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

/** A month of a year. @example 2027-04 */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** A country by ISO 3166-1 alpha-2. @example GB */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/));

/** One line that a person has typed: neither blank nor very long. @example Ada Lovelace */
export const Line = z.string().check(z.regex(/\S/), z.maxLength(100));

/** An e-mail address. @example ada@example.com */
export const Email = z.email().check(z.maxLength(254));

/** No input at all. */
export const Nothing = object(() => ({}));

/** Whole euro cents: payments, thresholds, amounts to reload. @unit euro cent @example 1050 */
export const Cents = z.int().check(z.gte(0), z.lte(100_000_00));

/** A calendar day in UTC. @example 2026-03-31 */
export const Day = z.iso.date();

/** A phone number or part of one, in digits. @example 447700900123 */
export const Digits = z.string().check(z.regex(/^\d{1,15}$/));

/** A web address; empty for none. @example https://example.com/webhooks/sms */
export const WebAddress = z.string().check(z.regex(/^(https?:\/\/[^\s/]\S*)?$/), z.maxLength(2000));

/**
 * Made by the caller, once for each action: the same key again returns the same answer, and never acts twice. It applies within
 * the caller's account: another account's keys do not matter (docs/rules.md#idempotency-keys).
 * @example 7c0b2e52-pay-1
 */
export const IdempotencyKey = z.string().check(z.minLength(8), z.maxLength(100));

/** An id given by the backend. @example pay_8f2c41 */
export const Id = z.string().check(z.minLength(1), z.maxLength(longestId));

/** A password (docs/rules.md#passwords). @example correct horse */
export const Password = z.string().check(z.minLength(8), z.maxLength(longestPassword));

/** The parameters of a list (docs/rules.md#lists). */
export const page = {
  /** The `next` of the page before; without it, the list begins at the start. @example pay_8f2c41 */
  after: z.optional(Text),
  /** Entries to leave out, counted from there; none by default. @unit entries @example 400 */
  offset: z.optional(z.int().check(z.gte(0))),
  /** The most entries of a page; 50 by default. @unit entries @example 20 */
  size: z.optional(z.int().check(z.gte(1), z.lte(largestPage))),
};

/** The order of a list: a field, with a minus if the greatest comes first (docs/rules.md#lists). */
export const sortBy = <const F extends string>(...fields: readonly F[]) =>
  z.optional(z.enum(fields.flatMap((field) => [field, `-${field}`] as const)));

/** The days of a list, in UTC, both included. */
export const between = {
  /** The first day, in UTC; without it, from the beginning. */
  from: z.optional(Day),
  /** The last day, in UTC and included; without it, until now. */
  until: z.optional(Day),
};

/** A page of a list, newest first by default (docs/rules.md#lists). */
export const pageOf = <T extends z.ZodMiniType>(item: T) =>
  object(() => ({
    /** The entries of this page, newest first unless sorted. */
    items: listOf(item),
    /** The value of `after` for the next page; null on the last one. @example pay_8f2c41 */
    next: z.nullable(Text),
    /** The number of all matches; absent if the backend does not count them. @unit entries @example 128 */
    total: z.optional(z.int().check(z.gte(0))),
    /** The entries left out, as asked; absent if the backend can only go from page to page. @unit entries @example 400 */
    offset: z.optional(z.int().check(z.gte(0))),
    /** The order of the entries; absent if the backend does not sort this list. @example -at */
    sort: z.optional(Text),
  }));

/** A file: its name and its bytes. Over HTTP the body is the file itself, with `content-disposition`. */
export const FileAnswer = object(() => ({
  /** The file's name. @example payments.xlsx */
  name: Text,
  /** The file's media type. @example application/pdf */
  type: Text,
  /** The file's content. */
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
}));
export type FileAnswer = z.infer<typeof FileAnswer>;

import * as z from 'zod/mini';
import { object } from './object.js';
import { Digits, Id, Instant, LongText, page, pageOf, sortBy, Text } from './values.js';

/** A number that has opted in or out (docs/rules.md#opt-ins). */
export const OptIn = object(() => ({
  /** The number, in E.164 without plus. @example 12025550123 */
  msisdn: Digits,
  /** True if the number may be texted now. */
  optedIn: z.boolean(),
  /** Time of the last opt-in; null if there was none. */
  optedInAt: z.nullable(Instant),
  /** Time of the opt-out by STOP; null without one, or after a later opt-in. */
  optedOutAt: z.nullable(Instant),
}));
export type OptIn = z.infer<typeof OptIn>;

export const listOptIns = {
  input: object(() => ({
    ...page,
    /** Only numbers with these digits. @example 1202 */
    digits: z.optional(Digits),
    /** Only numbers that may be texted now, or only the others. */
    optedIn: z.optional(z.boolean()),
    /**
     * The order; by default, the number that came to the list last is first (`-added`). `since` is the time of the last opt-in or
     * opt-out. @example -since
     */
    sort: sortBy('added', 'msisdn', 'optedIn', 'since'),
  })),
  output: pageOf(OptIn),
};

export const addOptIn = {
  input: object(() => ({
    /** The number, with its 1 and without plus. @example 12025550123 */
    msisdn: z.string().check(z.regex(/^1\d{10}$/)),
  })),
  output: OptIn,
};

/** The five facts that the website must show (docs/rules.md#opt-in-text), single and as a text. */
export const OptInFacts = object(() => ({
  /** The short code that sends the texts. @example 98975 */
  shortCode: Text,
  /** The purpose of the messages, or the sender of PINs. @example Example table bookings */
  programName: Text,
  /** The most messages per person and day; null for PINs, of which each request sends one. @unit messages a day @example 2 */
  messagesPerDay: z.nullable(z.int()),
  /** The contact for help. @example 1 800 555 0199 */
  supportInfo: Text,
  /** The address of the program's terms. @example https://example.com/terms */
  termsUrl: Text,
  /** The address of the privacy policy. @example https://example.com/privacy */
  privacyUrl: Text,
  /** All facts in words, one on each line. @example Text STOP to 98975 to get no more messages. */
  text: LongText,
  /** The same as HTML, ready to insert into a page. @example <p>Text STOP to 98975 to get no more messages.</p> */
  html: LongText,
}));
export type OptInFacts = z.infer<typeof OptInFacts>;

export const getOptInFacts = {
  input: object(() => ({
    /** The program, by the `optInId` of its settings. @example opt_51c0 */
    optInId: Id,
  })),
  output: OptInFacts,
};

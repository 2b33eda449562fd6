import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Digits, Id, Instant, LongText, page, pageOf, Text } from './values.js';

/** Who has agreed to be texted, and who has said STOP (docs/rules.md#opt-ins). */
export const OptIn = z.object({
  /** The number, in E.164 without plus. @example 12025550123 */
  msisdn: Digits,
  /** Whether it may be texted now. */
  optedIn: z.boolean(),
  /** When it last agreed; null if it never did. */
  optedInAt: z.nullable(Instant),
  /** When it said STOP; null if it did not, or has agreed anew. */
  optedOutAt: z.nullable(Instant),
});
export type OptIn = z.infer<typeof OptIn>;

/** Lists the numbers that have agreed to be texted or have said STOP. */
export const listOptIns = endpoint({
  id: 'listOptIns',
  route: 'GET /short-codes/opt-ins',
  access: 'numbers',
  input: z.object(page),
  output: pageOf(OptIn),
  errors: [],
});

/** Subscribes a number, or subscribes it again after STOP. Field issue `notInUs` on `msisdn`: a short code does not reach it. */
export const addOptIn = endpoint({
  id: 'addOptIn',
  route: 'POST /short-codes/opt-ins',
  access: 'numbers',
  input: z.object({
    /** The number, with its 1 and without plus. @example 12025550123 */
    msisdn: z.string().check(z.regex(/^1\d{10}$/)),
  }),
  output: OptIn,
  errors: [],
});

/** The five things that the website must show (docs/rules.md#opt-in-text): as facts, and as the text to show. */
export const OptInFacts = z.object({
  /** The code that texts come from. @example 98975 */
  shortCode: Text,
  /** What the messages are for. @example Example table bookings */
  programName: Text,
  /** How many messages a person gets in a day, at most. @unit messages a day @example 2 */
  messagesPerDay: z.int(),
  /** Where people find help. @example 1 800 555 0199 */
  supportInfo: Text,
  /** The terms of the program. @example https://example.com/terms */
  termsUrl: Text,
  /** The privacy policy. @example https://example.com/privacy */
  privacyUrl: Text,
  /** All of it in words, a line for each thing. @example Text STOP to 98975 to get no more messages. */
  text: LongText,
  /** The same as HTML, which may be put into a page as it is. @example <p>Text STOP to 98975 to get no more messages.</p> */
  html: LongText,
});
export type OptInFacts = z.infer<typeof OptInFacts>;

/** Gives what the website that collects opt-ins must show. It is public: visitors read it. */
export const getOptInFacts = endpoint({
  id: 'getOptInFacts',
  route: 'GET /opt-ins/{optInId}',
  access: 'public',
  input: z.object({
    /** Which program, by the `optInId` of its settings. @example opt_51c0 */
    optInId: Id,
  }),
  output: OptInFacts,
  errors: [],
});

import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Digits, Email, Euros, Id, Instant, Line, listOf, LongText, Nothing, page, pageOf, Text, WebAddress } from './values.js';

const Template = z.string().check(z.regex(/\S/), z.maxLength(480));

/** What a text by a short code is counted and charged as: `smsParts` of it and of what is put behind it. */
const terms = {
  /** What one part costs, by the network of whom it goes to. */
  price: z.object({ least: Euros, most: Euros }),
  /** Put behind every text in demo mode; else empty. */
  suffix: Text,
};

/** The shared US short code for two-factor authentication. The message must hold `${pin}`. */
export const TwoFactor = z.object({
  active: z.boolean(),
  /** The code itself, in digits. */
  shortCode: Text,
  companyName: Text,
  message: Text,
  ...terms,
});
export type TwoFactor = z.infer<typeof TwoFactor>;

export const getTwoFactor = endpoint({
  id: 'getTwoFactor',
  route: 'GET /short-codes/two-factor',
  access: 'numbers',
  input: Nothing,
  output: TwoFactor,
  errors: [],
});

/** Field issue `placeholder` on `message`: `${pin}` is missing, or another one is there. */
export const putTwoFactor = endpoint({
  id: 'putTwoFactor',
  route: 'PUT /short-codes/two-factor',
  access: 'numbers',
  input: z.object({ companyName: Line, message: Template }),
  output: TwoFactor,
  errors: [],
});

export const Program = z.object({
  /** What the messages are for; ten characters at least. */
  programName: Line.check(z.minLength(10)),
  description: Line,
  contactName: Line,
  contactEmail: Email,
  /** A toll-free number or an e-mail address. */
  supportInfo: Line,
  messagesPerDay: z.int().check(z.gte(1), z.lte(100)),
  termsUrl: WebAddress.check(z.minLength(1)),
  privacyUrl: WebAddress.check(z.minLength(1)),
});
export type Program = z.infer<typeof Program>;

/** The shared US short code for event based alerts: up to six templates, with `${name}` for what is filled in. */
export const EventAlerts = z.object({
  active: z.boolean(),
  shortCode: Text,
  /** Names the opt-in text to a page without a session. */
  optInId: Text,
  program: z.nullable(Program),
  templates: listOf(Text),
  ...terms,
});
export type EventAlerts = z.infer<typeof EventAlerts>;

export const getEventAlerts = endpoint({
  id: 'getEventAlerts',
  route: 'GET /short-codes/event-alerts',
  access: 'numbers',
  input: Nothing,
  output: EventAlerts,
  errors: [],
});

/** The whole program with its templates. Field issues: `notReachable` on `supportInfo`, `reservedName` of a placeholder on `templates`. */
export const putEventAlerts = endpoint({
  id: 'putEventAlerts',
  route: 'PUT /short-codes/event-alerts',
  access: 'numbers',
  input: z.object({ ...Program.shape, templates: z.array(Template).check(z.minLength(1), z.maxLength(6)) }),
  output: EventAlerts,
  errors: [],
});

/** Who has agreed to be texted, and who has said STOP. */
export const OptIn = z.object({
  msisdn: Digits,
  optedIn: z.boolean(),
  optedInAt: z.nullable(Instant),
  optedOutAt: z.nullable(Instant),
});
export type OptIn = z.infer<typeof OptIn>;

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
  input: z.object({ msisdn: z.string().check(z.regex(/^1\d{10}$/)) }),
  output: OptIn,
  errors: [],
});

/** The five things that the website must show (docs/rules.md#opt-in-text): as facts, and as the text to show. */
export const OptInFacts = z.object({
  shortCode: Text,
  programName: Text,
  messagesPerDay: z.int(),
  supportInfo: Text,
  termsUrl: Text,
  privacyUrl: Text,
  /** All of it in words, a line for each thing; `html` may be put into a page as it is. */
  text: LongText,
  html: LongText,
});
export type OptInFacts = z.infer<typeof OptInFacts>;

/** Public: the customer's website shows it to visitors. */
export const getOptInFacts = endpoint({
  id: 'getOptInFacts',
  route: 'GET /opt-ins/{optInId}',
  access: 'public',
  input: z.object({ optInId: Id }),
  output: OptInFacts,
  errors: [],
});

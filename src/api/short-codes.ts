import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Email, Euros, Line, listOf, Nothing, Text, WebAddress } from './values.js';

/**
 * What is sent, with `${name}` for what is filled in (docs/rules.md#alert-templates).
 *
 * @example Your table for ${time} is booked.
 */
const Template = z.string().check(z.regex(/\S/), z.maxLength(480));

/** What a text by a short code is counted and charged as: `smsParts` of it and of what is put behind it. */
const terms = {
  /** What one part costs, by the network of whom it goes to. */
  price: z.object({
    /** By the cheapest network. @example 0.0075 */
    least: Euros,
    /** By the dearest network. @example 0.0105 */
    most: Euros,
  }),
  /** Put behind every text in demo mode; else empty (docs/rules.md#demo-marker). @example [Nexmo DEMO] */
  suffix: Text,
};

/** The shared US short code for two-factor authentication. The message must hold `${pin}`. */
export const TwoFactor = z.object({
  /** Whether it was ever set up. */
  active: z.boolean(),
  /** The code itself, in digits (docs/rules.md#shared-short-codes). @example 46645 */
  shortCode: Text,
  /** Who sends the PIN, for the person to recognize. @example Example Ltd */
  companyName: Text,
  /** What is sent, with `${pin}` for the PIN (docs/rules.md#two-factor-message). @example Your code is ${pin} */
  message: Text,
  ...terms,
});
export type TwoFactor = z.infer<typeof TwoFactor>;

/** Gives the settings of the short code for two-factor authentication. */
export const getTwoFactor = endpoint({
  id: 'getTwoFactor',
  route: 'GET /short-codes/two-factor',
  access: 'numbers',
  input: Nothing,
  output: TwoFactor,
  errors: [],
});

/**
 * Sets the message that takes a PIN to a phone. Field issue `placeholder` on `message`: `${pin}` is missing, or another one is
 * there.
 */
export const putTwoFactor = endpoint({
  id: 'putTwoFactor',
  route: 'PUT /short-codes/two-factor',
  access: 'numbers',
  input: z.object({
    /** Who sends the PIN, for the person to recognize. @example Example Ltd */
    companyName: Line,
    /** What is sent, with `${pin}` for the PIN (docs/rules.md#two-factor-message). @example Your code is ${pin} */
    message: Template,
  }),
  output: TwoFactor,
  errors: [],
});

/** What an account's alerts are for, and who stands behind them. */
export const Program = z.object({
  /** What the messages are for; ten characters at least. @example Example table bookings */
  programName: Line.check(z.minLength(10)),
  /** The same in a sentence. @example Confirms and changes table bookings */
  description: Line,
  /** Whom the carriers may ask about it. */
  contactName: Line,
  /** Their e-mail address. */
  contactEmail: Email,
  /** Where people find help: a toll-free number or an e-mail address. @example 1 800 555 0199 */
  supportInfo: Line,
  /** How many messages a person gets in a day, at most. @unit messages a day @example 2 */
  messagesPerDay: z.int().check(z.gte(1), z.lte(100)),
  /** The terms of the program. @example https://example.com/terms */
  termsUrl: WebAddress.check(z.minLength(1)),
  /** The privacy policy. @example https://example.com/privacy */
  privacyUrl: WebAddress.check(z.minLength(1)),
});
export type Program = z.infer<typeof Program>;

/** The shared US short code for event based alerts: up to six templates, with `${name}` for what is filled in. */
export const EventAlerts = z.object({
  /** Whether it was ever set up. */
  active: z.boolean(),
  /** The code itself, in digits (docs/rules.md#shared-short-codes). @example 98975 */
  shortCode: Text,
  /** Names the opt-in text to a page without a session; empty until the code is set up. @example opt_51c0 */
  optInId: Text,
  /** What the alerts are for; null until it was said. */
  program: z.nullable(Program),
  /** What is sent, by its index (docs/rules.md#alert-templates). @example Your table for ${time} is booked. */
  templates: listOf(Text),
  ...terms,
});
export type EventAlerts = z.infer<typeof EventAlerts>;

/** Gives the settings of the short code for event based alerts. */
export const getEventAlerts = endpoint({
  id: 'getEventAlerts',
  route: 'GET /short-codes/event-alerts',
  access: 'numbers',
  input: Nothing,
  output: EventAlerts,
  errors: [],
});

/**
 * Sets the whole program with its templates. Field issues: `notReachable` on `supportInfo`, `reservedName` of a placeholder on
 * `templates`.
 */
export const putEventAlerts = endpoint({
  id: 'putEventAlerts',
  route: 'PUT /short-codes/event-alerts',
  access: 'numbers',
  input: z.object({
    ...Program.shape,
    /** One to six templates (docs/rules.md#alert-templates). @example Your table for ${time} is booked. */
    templates: z.array(Template).check(z.minLength(1), z.maxLength(6)),
  }),
  output: EventAlerts,
  errors: [],
});

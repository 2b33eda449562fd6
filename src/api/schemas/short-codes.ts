import * as z from 'zod/mini';
import { longestTemplate, mostTemplates } from '../limits.js';
import { object } from './object.js';
import { Email, Euros, Line, listOf, Nothing, Text, WebAddress } from './values.js';

/**
 * A text with a placeholder `${name}` for each value (docs/rules.md#alert-templates).
 * @example Your table for ${time} is booked.
 */
const Template = z.string().check(z.regex(/\S/), z.maxLength(longestTemplate));

/** The terms for texts of a short code, which are counted and charged as `smsParts` of the text and its suffix. */
const terms = {
  /** The price of one part, by the recipient's network. */
  price: object(() => ({
    /** The price in the cheapest network. @example 0.0075 */
    least: Euros,
    /** The price in the most expensive network. @example 0.0105 */
    most: Euros,
  })),
  /** The marker that demo mode adds to every text; empty otherwise (docs/rules.md#demo-marker). @example [Nexmo DEMO] */
  suffix: Text,
};

/** The shared US short code for two-factor authentication. The message must contain `${pin}`. */
export const TwoFactor = object(() => ({
  /** True once it has been set up. */
  active: z.boolean(),
  /** The short code, in digits (docs/rules.md#shared-short-codes). @example 46645 */
  shortCode: Text,
  /** The sender's name, which the recipient recognizes. @example Example Ltd */
  companyName: Text,
  /** The message, with `${pin}` for the PIN (docs/rules.md#two-factor-message). @example Your code is ${pin} */
  message: Text,
  /** The id by which a page without a session gets the opt-in text; empty until all of its facts are set. @example opt_77e2 */
  optInId: Text,
  /** The contact for help in the opt-in text; empty for none. @example help@example.com */
  supportInfo: Text,
  /** The address of the terms in the opt-in text; empty for none. @example https://example.com/terms */
  termsUrl: Text,
  /** The address of the privacy policy in the opt-in text; empty for none. @example https://example.com/privacy */
  privacyUrl: Text,
  ...terms,
}));
export type TwoFactor = z.infer<typeof TwoFactor>;

export const getTwoFactor = {
  input: Nothing,
  output: TwoFactor,
};

export const putTwoFactor = {
  input: object(() => ({
    /** The sender's name, which the recipient recognizes. @example Example Ltd */
    companyName: Line,
    /** The message, with `${pin}` for the PIN (docs/rules.md#two-factor-message). @example Your code is ${pin} */
    message: Template,
    /** The contact for help in the opt-in text: a toll-free number or an e-mail address. @example help@example.com */
    supportInfo: z.optional(z.string().check(z.maxLength(100))),
    /** The address of the terms in the opt-in text. @example https://example.com/terms */
    termsUrl: z.optional(WebAddress),
    /** The address of the privacy policy in the opt-in text. @example https://example.com/privacy */
    privacyUrl: z.optional(WebAddress),
  })),
  output: TwoFactor,
};

/** The purpose of an account's alerts, and the people responsible. */
export const Program = object(() => ({
  /** The purpose of the messages, in ten characters at least. @example Example table bookings */
  programName: Line.check(z.minLength(10)),
  /** The purpose in a sentence. @example Confirms and changes table bookings */
  description: Line,
  /** A contact for questions of the carriers. */
  contactName: Line,
  /** The contact's e-mail address. */
  contactEmail: Email,
  /** The contact for help: a toll-free number or an e-mail address. @example 1 800 555 0199 */
  supportInfo: Line,
  /** The most messages per person and day. @unit messages a day @example 2 */
  messagesPerDay: z.int().check(z.gte(1), z.lte(100)),
  /** The address of the program's terms. @example https://example.com/terms */
  termsUrl: WebAddress.check(z.minLength(1)),
  /** The address of the privacy policy. @example https://example.com/privacy */
  privacyUrl: WebAddress.check(z.minLength(1)),
}));
export type Program = z.infer<typeof Program>;

/** The shared US short code for event alerts: up to six templates, with a placeholder `${name}` for each value. */
export const EventAlerts = object(() => ({
  /** True once it has been set up. */
  active: z.boolean(),
  /** The short code, in digits (docs/rules.md#shared-short-codes). @example 98975 */
  shortCode: Text,
  /** The id by which a page without a session gets the opt-in text; empty until the code is set up. @example opt_51c0 */
  optInId: Text,
  /** The purpose of the alerts; null until it is set up. */
  program: z.nullable(Program),
  /** The templates; the API names them by index (docs/rules.md#alert-templates). @example Your table for ${time} is booked. */
  templates: listOf(Text),
  ...terms,
}));
export type EventAlerts = z.infer<typeof EventAlerts>;

export const getEventAlerts = {
  input: Nothing,
  output: EventAlerts,
};

export const putEventAlerts = {
  input: object(() => ({
    ...Program.shape,
    /** One to six templates (docs/rules.md#alert-templates). @example Your table for ${time} is booked. */
    templates: z.array(Template).check(z.minLength(1), z.maxLength(mostTemplates)),
  })),
  output: EventAlerts,
};

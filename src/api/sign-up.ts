import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { NewSession } from './session.js';
import { Country, Email, Line, Password, Phone, Text } from './values.js';

/** How the PIN reaches the phone. */
export const Channel = z.enum(['sms', 'call']);
export type Channel = z.infer<typeof Channel>;

/**
 * A sign-up that waits for its PIN (docs/rules.md#pins). Waits are in seconds from the answer, so that a visitor's clock that is
 * wrong does no harm.
 */
export const SignUp = z.object({
  /** What the sign-up is called, to go on with it. @example 9b1f6c20 */
  id: Text,
  /** The phone that the PIN was sent to. */
  phone: Phone,
  /** How it was sent. */
  channel: Channel,
  /** How long the PIN is good for; 0 when the attempt is over, by time or by wrong entries. @unit second @example 300 */
  expiresIn: z.int().check(z.gte(0)),
  /** How long until another PIN may be asked for. @unit second @example 30 */
  resendIn: z.int().check(z.gte(0)),
  /** How many wrong entries are left. @unit entries @example 3 */
  triesLeft: z.int().check(z.gte(0)),
});
export type SignUp = z.infer<typeof SignUp>;

/** What a sign-up asks for (docs/rules.md#sign-up-fields). */
const NewSignUp = z.object({
  /** The company that invoices are made out to: no other account's (docs/rules.md#company-names). @example Example Ltd */
  companyName: Line,
  /** The person's name. */
  name: Line,
  /** The address they will sign in with. */
  email: Email,
  /** What they will sign in with (docs/rules.md#passwords). */
  password: Password,
  /** The company's country, by ISO 3166-1 alpha-2 (docs/rules.md#countries-not-served). */
  country: Country,
  /** The phone to verify: no other account's (docs/rules.md#one-account-per-phone). */
  phone: Phone,
  /** How the PIN shall come. */
  channel: Channel,
});

/** Names one sign-up. */
const inSignUp = {
  /** Which sign-up, by its `id`. @example 9b1f6c20 */
  signUpId: z.string().check(z.minLength(1)),
};

/**
 * Starts a sign-up and sends its PIN. It stores nothing of a country that cannot be served (`countryRefused`, at the field that
 * names it: `country` or `phone`). Field issues: `inUse` of e-mail, phone or company name; `commonPassword`.
 */
export const startSignUp = endpoint({
  id: 'startSignUp',
  route: 'POST /sign-ups',
  access: 'public',
  input: NewSignUp,
  output: SignUp,
  errors: ['countryRefused', 'tooManyPins'],
});

/** Tells how a sign-up stands. `notFound`: nobody verified it in time, and what was typed is gone. */
export const getSignUp = endpoint({
  id: 'getSignUp',
  route: 'GET /sign-ups/{signUpId}',
  access: 'public',
  input: z.object(inSignUp),
  output: SignUp,
  errors: [],
});

/** Changes the phone of a sign-up, or how its PIN comes: a new attempt, and the old PIN is dead (docs/rules.md#pins). */
export const changeSignUpPhone = endpoint({
  id: 'changeSignUpPhone',
  route: 'PUT /sign-ups/{signUpId}/phone',
  access: 'public',
  input: z.object({
    ...inSignUp,
    /** The phone to verify instead. */
    phone: Phone,
    /** How its PIN shall come. */
    channel: Channel,
  }),
  output: SignUp,
  errors: ['countryRefused', 'tooSoon', 'tooManyPins'],
});

/** Sends another PIN to the same number (docs/rules.md#pins). */
export const requestSignUpPin = endpoint({
  id: 'requestSignUpPin',
  route: 'POST /sign-ups/{signUpId}/pins',
  access: 'public',
  input: z.object({
    ...inSignUp,
    /** How the PIN shall come. */
    channel: Channel,
  }),
  output: SignUp,
  errors: ['tooSoon', 'tooManyPins'],
});

/**
 * Verifies the phone by its PIN, opens the account, and signs the person in. `phoneInUse`: another sign-up with this number was
 * verified first.
 */
export const verifySignUp = endpoint({
  id: 'verifySignUp',
  route: 'POST /sign-ups/{signUpId}/verification',
  access: 'public',
  input: z.object({
    ...inSignUp,
    /** The six digits that the phone got. @example 482913 */
    pin: z.string().check(z.regex(/^\d{6}$/)),
  }),
  output: NewSession,
  errors: ['attemptExpired', 'attemptEnded', 'phoneInUse'],
});

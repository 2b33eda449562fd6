import * as z from 'zod/mini';
import { Extensions } from './extensions.js';
import { object } from './object.js';
import { NewSession } from './session.js';
import { Country, Email, Line, Password, Phone, Text } from './values.js';

/** Channels for a PIN. */
export const Channel = z.enum(['sms', 'call']);
export type Channel = z.infer<typeof Channel>;

/** A PIN as the phone received it (docs/rules.md#pins). @example 482913 */
export const Pin = z.string().check(z.regex(/^\d{6}$/));

/**
 * A sign-up that waits for its PIN (docs/rules.md#pins). Waits are in seconds from the answer, so that a wrong clock of the
 * visitor does no harm.
 */
export const SignUp = object(() => ({
  /** The id of the sign-up. @example 9b1f6c20 */
  id: Text,
  /** The phone that received the PIN. */
  phone: Phone,
  /** The channel of the PIN. */
  channel: Channel,
  /** Remaining validity of the PIN; 0 when the attempt is over, by time or by wrong entries. @unit second @example 300 */
  expiresIn: z.int().check(z.gte(0)),
  /** Time until another PIN may be requested. @unit second @example 30 */
  resendIn: z.int().check(z.gte(0)),
  /** Remaining entries. @unit entries @example 3 */
  triesLeft: z.int().check(z.gte(0)),
}));
export type SignUp = z.infer<typeof SignUp>;

/** The fields of a sign-up (docs/rules.md#sign-up-fields). */
const NewSignUp = object(() => ({
  /** The company on invoices, which no other account may have (docs/rules.md#company-names). @example Example Ltd */
  companyName: Line,
  /** The person's name. */
  name: Line,
  /** The address with which they will sign in. */
  email: Email,
  /** The password with which they will sign in (docs/rules.md#passwords). */
  password: Password,
  /** The company's country, by ISO 3166-1 alpha-2 (docs/rules.md#countries-not-served). */
  country: Country,
  /** The phone to verify, which no other account may have (docs/rules.md#one-account-per-phone). */
  phone: Phone,
  /** The channel for the PIN. */
  channel: Channel,
  /** The answers to the host's own fields (docs/rules.md#extensions). */
  extensions: z.optional(Extensions),
}));

/** The parameters that name a sign-up. */
const inSignUp = {
  /** The sign-up's `id`. @example 9b1f6c20 */
  signUpId: z.string().check(z.minLength(1)),
};

export const startSignUp = {
  input: NewSignUp,
  output: SignUp,
};

export const getSignUp = {
  input: object(() => inSignUp),
  output: SignUp,
};

export const changeSignUpPhone = {
  input: object(() => ({
    ...inSignUp,
    /** The phone to verify instead. */
    phone: Phone,
    /** The channel for the PIN. */
    channel: Channel,
  })),
  output: SignUp,
};

export const requestSignUpPin = {
  input: object(() => ({
    ...inSignUp,
    /** The channel for the PIN. */
    channel: Channel,
  })),
  output: SignUp,
};

export const verifySignUp = {
  input: object(() => ({
    ...inSignUp,
    /** The six digits that the phone received. @example 482913 */
    pin: Pin,
  })),
  output: NewSession,
};

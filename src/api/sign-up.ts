import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { NewSession } from './session.js';
import { Country, Email, Line, Password, Phone, Text } from './values.js';

/** How the PIN reaches the phone. */
export const Channel = z.enum(['sms', 'call']);
export type Channel = z.infer<typeof Channel>;

/**
 * A sign-up that waits for its PIN. One attempt lasts 5 minutes and three entries; a new PIN may be asked for after
 * 30 seconds, ten times at most, and one number gets 20 in 24 hours (`tooManyPins`). Waits are in seconds from the answer, so that a visitor's clock that is wrong does no harm.
 */
export const SignUp = z.object({
  id: Text,
  phone: Phone,
  channel: Channel,
  /** 0 when the attempt is over: by time, or by wrong entries. */
  expiresIn: z.int().check(z.gte(0)),
  resendIn: z.int().check(z.gte(0)),
  triesLeft: z.int().check(z.gte(0)),
});
export type SignUp = z.infer<typeof SignUp>;

const NewSignUp = z.object({
  companyName: Line,
  name: Line,
  email: Email,
  password: Password,
  country: Country,
  phone: Phone,
  channel: Channel,
});

const inSignUp = { signUpId: z.string().check(z.minLength(1)) };

/** Stores nothing of a country that cannot be served (`countryRefused`, at the field that names it: `country` or `phone`). Field issues: `inUse` of e-mail, phone or company name; `commonPassword`. */
export const startSignUp = endpoint({
  id: 'startSignUp',
  route: 'POST /sign-ups',
  access: 'public',
  input: NewSignUp,
  output: SignUp,
  errors: ['countryRefused', 'tooManyPins'],
});

/** How the attempt stands. `notFound`: nobody verified it in time, and what was typed is gone. */
export const getSignUp = endpoint({
  id: 'getSignUp',
  route: 'GET /sign-ups/{signUpId}',
  access: 'public',
  input: z.object(inSignUp),
  output: SignUp,
  errors: [],
});

/** Another number, or another way to it: a new attempt, and the old PIN is dead. */
export const changeSignUpPhone = endpoint({
  id: 'changeSignUpPhone',
  route: 'PUT /sign-ups/{signUpId}/phone',
  access: 'public',
  input: z.object({ ...inSignUp, phone: Phone, channel: Channel }),
  output: SignUp,
  errors: ['countryRefused', 'tooSoon', 'tooManyPins'],
});

/** A new PIN to the same number. */
export const requestSignUpPin = endpoint({
  id: 'requestSignUpPin',
  route: 'POST /sign-ups/{signUpId}/pins',
  access: 'public',
  input: z.object({ ...inSignUp, channel: Channel }),
  output: SignUp,
  errors: ['tooSoon', 'tooManyPins'],
});

/** The right PIN makes the account. `phoneInUse`: another sign-up with this number was verified first. */
export const verifySignUp = endpoint({
  id: 'verifySignUp',
  route: 'POST /sign-ups/{signUpId}/verification',
  access: 'public',
  input: z.object({ ...inSignUp, pin: z.string().check(z.regex(/^\d{6}$/)) }),
  output: NewSession,
  errors: ['attemptExpired', 'attemptEnded', 'phoneInUse'],
});

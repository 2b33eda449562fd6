import * as z from 'zod/mini';
import { Address } from './address.js';
import { endpoint } from './endpoint.js';
import { NewSession } from './session.js';
import { Channel, SignUp } from './sign-up.js';
import { Email, Id, Line, Nothing, Password, Phone, Text } from './values.js';

/** The signed-in user, and the company of the account. What is empty has not been given. */
export const Profile = z.object({
  name: Text,
  email: Email,
  skype: Text,
  /** Of the account; null once it was removed, so that another account may use it. */
  phone: z.nullable(Phone),
  companyName: Text,
  address: Address,
  vatNumber: Text,
});
export type Profile = z.infer<typeof Profile>;

export const getProfile = endpoint({
  id: 'getProfile',
  route: 'GET /profile',
  access: 'signedIn',
  input: Nothing,
  output: Profile,
  errors: [],
});

export const putContact = endpoint({
  id: 'putContact',
  route: 'PUT /profile/contact',
  access: 'signedIn',
  input: z.object({ name: Line, skype: z.string().check(z.maxLength(200)) }),
  output: Profile,
  errors: [],
});

/**
 * Field issue `inUse` on `companyName`: another account is called so (case and spaces folded); on `vatNumber`: `vatNumber`, wrong
 * for the country.
 */
export const putCompany = endpoint({
  id: 'putCompany',
  route: 'PUT /profile/company',
  access: 'primary',
  input: z.object({ companyName: Line, address: Address, vatNumber: z.string().check(z.maxLength(20)) }),
  output: Profile,
  errors: ['countryRefused'],
});

/** Field issue `inUse`. The old address is told as well. */
export const putEmail = endpoint({
  id: 'putEmail',
  route: 'PUT /profile/email',
  access: 'signedIn',
  input: z.object({ email: Email, currentPassword: z.string().check(z.minLength(1)) }),
  output: Profile,
  errors: ['wrongPassword', 'locked'],
});

/** Ends every other session. Field issues `samePassword`, `commonPassword`. With a temporary password this is the only call that is answered. */
export const putPassword = endpoint({
  id: 'putPassword',
  route: 'PUT /profile/password',
  access: 'signedIn',
  input: z.object({ currentPassword: z.string().check(z.minLength(1)), password: Password }),
  output: NewSession,
  errors: ['wrongPassword', 'locked'],
});

/** A new phone number waits for its PIN, by the rules of the sign-up. The old one stays until then. Field issue `inUse`. */
export const startPhoneChange = endpoint({
  id: 'startPhoneChange',
  route: 'POST /profile/phone-changes',
  access: 'primary',
  input: z.object({ phone: Phone, channel: Channel }),
  output: SignUp,
  errors: ['countryRefused', 'tooSoon', 'tooManyPins'],
});

export const requestPhoneChangePin = endpoint({
  id: 'requestPhoneChangePin',
  route: 'POST /profile/phone-changes/{phoneChangeId}/pins',
  access: 'primary',
  input: z.object({ phoneChangeId: Id, channel: Channel }),
  output: SignUp,
  errors: ['tooSoon', 'tooManyPins'],
});

export const verifyPhoneChange = endpoint({
  id: 'verifyPhoneChange',
  route: 'POST /profile/phone-changes/{phoneChangeId}/verification',
  access: 'primary',
  input: z.object({ phoneChangeId: Id, pin: z.string().check(z.regex(/^\d{6}$/)) }),
  output: Profile,
  errors: ['attemptExpired', 'attemptEnded', 'phoneInUse'],
});

/** Frees the number for another account. */
export const removePhone = endpoint({
  id: 'removePhone',
  route: 'DELETE /profile/phone',
  access: 'primary',
  input: Nothing,
  output: Profile,
  errors: [],
});

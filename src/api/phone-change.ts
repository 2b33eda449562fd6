import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Profile } from './profile.js';
import { Channel, SignUp } from './sign-up.js';
import { Id, Nothing, Phone } from './values.js';

/** Names one change of phone. */
const ofChange = {
  /** Which change, by the `id` it was started with. @example phc_77d1 */
  phoneChangeId: Id,
};

/**
 * Starts a change of the account's phone: the new number waits for its PIN (docs/rules.md#phone-changes). Field issue `inUse`.
 */
export const startPhoneChange = endpoint({
  id: 'startPhoneChange',
  route: 'POST /profile/phone-changes',
  access: 'primary',
  input: z.object({
    /** The new number; the old one stays until it is verified. */
    phone: Phone,
    /** How its PIN shall come. */
    channel: Channel,
  }),
  output: SignUp,
  errors: ['countryRefused', 'tooSoon', 'tooManyPins'],
});

/** Sends another PIN to the new number (docs/rules.md#pins). */
export const requestPhoneChangePin = endpoint({
  id: 'requestPhoneChangePin',
  route: 'POST /profile/phone-changes/{phoneChangeId}/pins',
  access: 'primary',
  input: z.object({
    ...ofChange,
    /** How the PIN shall come. */
    channel: Channel,
  }),
  output: SignUp,
  errors: ['tooSoon', 'tooManyPins'],
});

/** Verifies the new number by its PIN: from now on it is the account's. */
export const verifyPhoneChange = endpoint({
  id: 'verifyPhoneChange',
  route: 'POST /profile/phone-changes/{phoneChangeId}/verification',
  access: 'primary',
  input: z.object({
    ...ofChange,
    /** The six digits that the phone got (docs/rules.md#pins). @example 482913 */
    pin: z.string().check(z.regex(/^\d{6}$/)),
  }),
  output: Profile,
  errors: ['attemptExpired', 'attemptEnded', 'phoneInUse'],
});

/** Removes the account's phone, which frees it for another account (docs/rules.md#phone-changes). */
export const removePhone = endpoint({
  id: 'removePhone',
  route: 'DELETE /profile/phone',
  access: 'primary',
  input: Nothing,
  output: Profile,
  errors: [],
});

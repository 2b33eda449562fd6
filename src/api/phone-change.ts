import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Profile } from './profile.js';
import { Channel, Pin, SignUp } from './sign-up.js';
import { Id, Nothing, Phone } from './values.js';

/** The parameters that name a change of phone. */
const ofChange = {
  /** The `id` of the change. @example phc_77d1 */
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
    /** The channel for the PIN. */
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
    /** The channel for the PIN. */
    channel: Channel,
  }),
  output: SignUp,
  errors: ['tooSoon', 'tooManyPins'],
});

/** Verifies the new number by its PIN and makes it the account's. */
export const verifyPhoneChange = endpoint({
  id: 'verifyPhoneChange',
  route: 'POST /profile/phone-changes/{phoneChangeId}/verification',
  access: 'primary',
  input: z.object({
    ...ofChange,
    /** The six digits that the phone received (docs/rules.md#pins). @example 482913 */
    pin: Pin,
  }),
  output: Profile,
  errors: ['attemptExpired', 'attemptEnded', 'phoneInUse'],
});

/** Removes the account's phone, which another account may then use (docs/rules.md#phone-changes). */
export const removePhone = endpoint({
  id: 'removePhone',
  route: 'DELETE /profile/phone',
  access: 'primary',
  input: Nothing,
  output: Profile,
  errors: [],
});

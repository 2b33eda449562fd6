import { endpoint } from './endpoint.js';

/**
 * Starts a change of the account's phone: the new number waits for its PIN (docs/rules.md#phone-changes). Field issue `inUse`.
 */
export const startPhoneChange = endpoint({
  id: 'startPhoneChange',
  route: 'POST /profile/phone-changes',
  access: 'primary',
  errors: ['countryRefused', 'tooSoon', 'tooManyPins'],
});

/** Sends another PIN to the new number (docs/rules.md#pins). */
export const requestPhoneChangePin = endpoint({
  id: 'requestPhoneChangePin',
  route: 'POST /profile/phone-changes/{phoneChangeId}/pins',
  access: 'primary',
  errors: ['tooSoon', 'tooManyPins'],
});

/** Verifies the new number by its PIN and makes it the account's. */
export const verifyPhoneChange = endpoint({
  id: 'verifyPhoneChange',
  route: 'POST /profile/phone-changes/{phoneChangeId}/verification',
  access: 'primary',
  errors: ['attemptExpired', 'attemptEnded', 'phoneInUse'],
});

/** Removes the account's phone, which another account may then use (docs/rules.md#phone-changes). */
export const removePhone = endpoint({
  id: 'removePhone',
  route: 'DELETE /profile/phone',
  access: 'primary',
  errors: [],
});

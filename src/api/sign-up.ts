import { endpoint } from './endpoint.js';

export type { Channel, SignUp } from './schemas/sign-up.js';

/**
 * Starts a sign-up and sends its PIN. Nothing is stored for a country that cannot be served (`countryRefused`, at the field that
 * names it: `country` or `phone`). Field issues: `inUse` of e-mail, phone or company name; `commonPassword`.
 */
export const startSignUp = endpoint({
  id: 'startSignUp',
  route: 'POST /sign-ups',
  access: 'public',
  errors: ['countryRefused', 'tooManyPins'],
});

/** Returns the state of a sign-up. `notFound`: nobody verified it in time, and its details are deleted. */
export const getSignUp = endpoint({
  id: 'getSignUp',
  route: 'GET /sign-ups/{signUpId}',
  access: 'public',
  errors: [],
});

/**
 * Changes the phone of a sign-up, or the channel of its PIN: a new attempt begins, and the old PIN is invalid
 * (docs/rules.md#pins).
 */
export const changeSignUpPhone = endpoint({
  id: 'changeSignUpPhone',
  route: 'PUT /sign-ups/{signUpId}/phone',
  access: 'public',
  errors: ['countryRefused', 'tooSoon', 'tooManyPins'],
});

/** Sends another PIN to the same number (docs/rules.md#pins). */
export const requestSignUpPin = endpoint({
  id: 'requestSignUpPin',
  route: 'POST /sign-ups/{signUpId}/pins',
  access: 'public',
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
  errors: ['attemptExpired', 'attemptEnded', 'phoneInUse'],
});

import { endpoint } from './endpoint.js';

/**
 * Requests an e-mail with a link to a new password, valid once and for 15 minutes. The answer is the same for an unknown address
 * (docs/rules.md#password-reset).
 */
export const requestPasswordReset = endpoint({
  id: 'requestPasswordReset',
  route: 'POST /password-resets',
  access: 'public',
  errors: [],
});

/** Checks that a link still works, before the person types. It is a POST, so that the token is in no address. */
export const checkPasswordReset = endpoint({
  id: 'checkPasswordReset',
  route: 'POST /password-resets/check',
  access: 'public',
  errors: ['linkExpired'],
});

/**
 * Sets a new password by the link. Ends all other sessions of the user, lifts a lock of their sign-in, and begins a session.
 * Field issue `commonPassword`.
 */
export const resetPassword = endpoint({
  id: 'resetPassword',
  route: 'POST /password-resets/password',
  access: 'public',
  errors: ['linkExpired'],
});

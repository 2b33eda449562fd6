import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { NewSession } from './session.js';
import { Email, Id, Nothing, Password } from './values.js';

/**
 * Requests an e-mail with a link to a new password, valid once and for 15 minutes. The answer is the same for an unknown address
 * (docs/rules.md#password-reset).
 */
export const requestPasswordReset = endpoint({
  id: 'requestPasswordReset',
  route: 'POST /password-resets',
  access: 'public',
  input: z.object({
    /** The address with which the person signs in. */
    email: Email,
  }),
  output: Nothing,
  errors: [],
});

/** The parameters of a link. */
const byLink = {
  /** The text after `#reset=` in the link. @example 4c1d9e77a0 */
  resetToken: Id,
};

/** Checks that a link still works, before the person types. It is a POST, so that the token is in no address. */
export const checkPasswordReset = endpoint({
  id: 'checkPasswordReset',
  route: 'POST /password-resets/check',
  access: 'public',
  input: z.object(byLink),
  output: z.object({
    /** Remaining validity of the link. @unit second @example 540 */
    expiresIn: z.int().check(z.gte(0)),
  }),
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
  input: z.object({
    ...byLink,
    /** The new password (docs/rules.md#passwords). @example battery staple */
    password: Password,
  }),
  output: NewSession,
  errors: ['linkExpired'],
});

import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { NewSession } from './session.js';
import { Email, Id, Nothing, Password } from './values.js';

/**
 * Asks for a link to a new password, by e-mail, valid 15 minutes, once. The answer is the same whether anybody has the address or
 * not (docs/rules.md#password-reset).
 */
export const requestPasswordReset = endpoint({
  id: 'requestPasswordReset',
  route: 'POST /password-resets',
  access: 'public',
  input: z.object({
    /** The address that the person signs in with. */
    email: Email,
  }),
  output: Nothing,
  errors: [],
});

/** What the link holds. */
const byLink = {
  /** What follows `#reset=` in the link. @example 4c1d9e77a0 */
  resetToken: Id,
};

/** Tells whether a link still works, before anybody types. It is a POST, so that the token is in no address. */
export const checkPasswordReset = endpoint({
  id: 'checkPasswordReset',
  route: 'POST /password-resets/check',
  access: 'public',
  input: z.object(byLink),
  output: z.object({
    /** How long the link is good for. @unit second @example 540 */
    expiresIn: z.int().check(z.gte(0)),
  }),
  errors: ['linkExpired'],
});

/**
 * Sets a new password by the link. Ends every other session of the user, lifts a lock of their sign-in, and begins a session
 * here. Field issue `commonPassword`.
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

import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { NewSession } from './session.js';
import { Email, Id, Nothing, Password } from './values.js';

/**
 * The answer is the same whether anybody has the address or not (docs/rules.md#password-reset). A link goes out by e-mail, valid
 * 15 minutes, once.
 */
export const requestPasswordReset = endpoint({
  id: 'requestPasswordReset',
  route: 'POST /password-resets',
  access: 'public',
  input: z.object({ email: Email }),
  output: Nothing,
  errors: [],
});

/** Whether a reset link still works, before anybody types. A POST, so that the token is in no address. */
export const checkPasswordReset = endpoint({
  id: 'checkPasswordReset',
  route: 'POST /password-resets/check',
  access: 'public',
  input: z.object({ resetToken: Id }),
  output: z.object({ expiresIn: z.int().check(z.gte(0)) }),
  errors: ['linkExpired'],
});

/** Ends every other session of the user, lifts a lock of their sign-in, and begins a session here. Field issue `commonPassword`. */
export const resetPassword = endpoint({
  id: 'resetPassword',
  route: 'POST /password-resets/password',
  access: 'public',
  input: z.object({ resetToken: Id, password: Password }),
  output: NewSession,
  errors: ['linkExpired'],
});

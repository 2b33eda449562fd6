import * as z from 'zod/mini';
import { NewSession } from './session.js';
import { Email, Id, Nothing, Password } from './values.js';

export const requestPasswordReset = {
  input: z.object({
    /** The address with which the person signs in. */
    email: Email,
  }),
  output: Nothing,
};

/** The parameters of a link. */
const byLink = {
  /** The text after `#reset=` in the link. @example 4c1d9e77a0 */
  resetToken: Id,
};

export const checkPasswordReset = {
  input: z.object(byLink),
  output: z.object({
    /** Remaining validity of the link. @unit second @example 540 */
    expiresIn: z.int().check(z.gte(0)),
  }),
};

export const resetPassword = {
  input: z.object({
    ...byLink,
    /** The new password (docs/rules.md#passwords). @example battery staple */
    password: Password,
  }),
  output: NewSession,
};

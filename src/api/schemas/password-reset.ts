import * as z from 'zod/mini';
import { object } from './object.js';
import { NewSession } from './session.js';
import { Email, Id, Nothing, Password } from './values.js';

export const requestPasswordReset = {
  input: object(() => ({
    /** The address with which the person signs in. */
    email: Email,
  })),
  output: Nothing,
};

/** The parameters of a link. */
const byLink = {
  /** The text after `#reset=` in the link. @example 4c1d9e77a0 */
  resetToken: Id,
};

export const checkPasswordReset = {
  input: object(() => byLink),
  output: object(() => ({
    /** Remaining validity of the link. @unit second @example 540 */
    expiresIn: z.int().check(z.gte(0)),
  })),
};

export const resetPassword = {
  input: object(() => ({
    ...byLink,
    /** The new password (docs/rules.md#passwords). @example battery staple */
    password: Password,
  })),
  output: NewSession,
};

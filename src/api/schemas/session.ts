import * as z from 'zod/mini';
import { permissions } from '../choices.js';
import { longestPassword } from '../limits.js';
import { object } from './object.js';
import { Email, Instant, listOf, LongText, Nothing, Text } from './values.js';

/** The signed-in user and their account. */
export const Session = object(() => ({
  /** The end of the session, however busy it is (docs/rules.md#sessions). */
  expiresAt: Instant,
  /** The signed-in user. */
  user: object(() => ({
    /** The user's id. @example usr_1c9f07 */
    id: Text,
    /** The person's name. @example Ada Lovelace */
    name: Text,
    /** The address with which they sign in. */
    email: Email,
    /** True for the primary user, who may do everything. */
    primary: z.boolean(),
    /** The user's permissions (docs/rules.md#users-and-permissions). @example payments */
    permissions: listOf(z.enum(permissions)),
  })),
  /** True if the user signed in with a temporary password: until they replace it, every other call is `forbidden`. */
  mustReplacePassword: z.boolean(),
  /** The user's account. */
  account: object(() => ({
    /** The account's id. @example acc_90b2e4 */
    id: Text,
    /** The company of the account. @example Example Ltd */
    companyName: Text,
  })),
}));
export type Session = z.infer<typeof Session>;

/** A new session. A backend that keeps it in an HTTP-only cookie leaves the token out. */
export const NewSession = object(() => ({
  ...Session.shape,
  /** The token for all further calls, as `authorization: Bearer …`. @example Zm9yIGV4YW1wbGU */
  token: z.optional(LongText),
}));
export type NewSession = z.infer<typeof NewSession>;

const Credentials = object(() => ({
  /** The user's address, in any case. */
  email: Email,
  /** The password, or the temporary one from the e-mail. @example correct horse */
  password: z.string().check(z.minLength(1), z.maxLength(longestPassword)),
}));

export const signIn = {
  input: Credentials,
  output: NewSession,
};

export const getSession = {
  input: Nothing,
  output: Session,
};

export const signOut = {
  input: Nothing,
  output: Nothing,
};

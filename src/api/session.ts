import * as z from 'zod/mini';
import { endpoint, permissions } from './endpoint.js';
import { Email, Instant, listOf, LongText, Nothing, Text } from './values.js';

/** Who is signed in, and for which account. */
export const Session = z.object({
  /** When the session is over, however busy it is (docs/rules.md#sessions). */
  expiresAt: Instant,
  /** The person who is signed in. */
  user: z.object({
    /** What the user is called. @example usr_1c9f07 */
    id: Text,
    /** The person's name. @example Ada Lovelace */
    name: Text,
    /** The address they sign in with. */
    email: Email,
    /** Whether they are the primary user, who may do everything. */
    primary: z.boolean(),
    /** What they may do (docs/rules.md#users-and-permissions). @example payments */
    permissions: listOf(z.enum(permissions)),
  }),
  /** Whether they came in with a temporary password: until it is replaced, every other call is `forbidden`. */
  mustReplacePassword: z.boolean(),
  /** For which account. */
  account: z.object({
    /** What the account is called. @example acc_90b2e4 */
    id: Text,
    /** The company it belongs to. @example Example Ltd */
    companyName: Text,
  }),
});
export type Session = z.infer<typeof Session>;

/** A session that has just begun. A backend that keeps it in an HTTP-only cookie leaves the token out. */
export const NewSession = z.extend(Session, {
  /** What every further call carries, as `authorization: Bearer …`. @example Zm9yIGV4YW1wbGU */
  token: z.optional(LongText),
});
export type NewSession = z.infer<typeof NewSession>;

const Credentials = z.object({
  /** The address of the person, whatever its letters' case. */
  email: Email,
  /** Their password, or the temporary one they were sent. @example correct horse */
  password: z.string().check(z.minLength(1), z.maxLength(128)),
});

/**
 * Signs a person in. Field issues of `password`: `wrongCredentials`, `invitationExpired`, `suspended`. Five wrong passwords in a
 * row lock the address for 15 minutes, whether anybody has it or not (docs/rules.md#sign-in-lock).
 */
export const signIn = endpoint({
  id: 'signIn',
  route: 'POST /sessions',
  access: 'public',
  input: Credentials,
  output: NewSession,
  errors: ['locked'],
});

/** Tells who is signed in, and until when. */
export const getSession = endpoint({
  id: 'getSession',
  route: 'GET /session',
  access: 'signedIn',
  input: Nothing,
  output: Session,
  errors: [],
});

/** Ends the session: its token is good for nothing from now on. */
export const signOut = endpoint({
  id: 'signOut',
  route: 'DELETE /session',
  access: 'signedIn',
  input: Nothing,
  output: Nothing,
  errors: [],
});

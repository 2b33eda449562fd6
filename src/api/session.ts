import * as z from 'zod/mini';
import { endpoint, permissions } from './endpoint.js';
import { Email, Instant, listOf, LongText, Nothing, Text } from './values.js';

/** Who is signed in, and for which account. */
export const Session = z.object({
  expiresAt: Instant,
  user: z.object({
    id: Text,
    name: Text,
    email: Email,
    primary: z.boolean(),
    permissions: listOf(z.enum(permissions)),
  }),
  /** Signed in with a temporary password: every other call is refused (`forbidden`) until it is replaced. */
  mustReplacePassword: z.boolean(),
  account: z.object({ id: Text, companyName: Text }),
});
export type Session = z.infer<typeof Session>;

/** A session that has just begun. A backend that keeps it in an HTTP-only cookie leaves the token out. */
export const NewSession = z.extend(Session, { token: z.optional(LongText) });
export type NewSession = z.infer<typeof NewSession>;

const Credentials = z.object({
  email: Email,
  password: z.string().check(z.minLength(1), z.maxLength(128)),
});

/**
 * Field issues of `password`: `wrongCredentials`, `invitationExpired`, `suspended`. Five wrong passwords in a row lock the
 * address for 15 minutes, whether anybody has it or not (docs/rules.md#sign-in-lock).
 */
export const signIn = endpoint({
  id: 'signIn',
  route: 'POST /sessions',
  access: 'public',
  input: Credentials,
  output: NewSession,
  errors: ['locked'],
});

export const getSession = endpoint({
  id: 'getSession',
  route: 'GET /session',
  access: 'signedIn',
  input: Nothing,
  output: Session,
  errors: [],
});

export const signOut = endpoint({
  id: 'signOut',
  route: 'DELETE /session',
  access: 'signedIn',
  input: Nothing,
  output: Nothing,
  errors: [],
});

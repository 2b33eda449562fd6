import * as z from 'zod/mini';
import { endpoint, permissions } from './endpoint.js';
import { Email, Id, Instant, Line, listOf, Nothing, Text } from './values.js';

/** How a user stands. `invited`: has a temporary password and has not replaced it yet (docs/rules.md#invitations). */
const UserStatus = z.enum(['active', 'invited', 'invitationExpired', 'suspended']);

/** Somebody with a sign-in of their own. The primary user may do everything and can be neither restricted nor removed. */
export const User = z.object({
  /** What the user is called, to change or remove them. @example usr_1c9f07 */
  id: Text,
  /** The person's name. @example Grace Hopper */
  name: Text,
  /** The address they sign in with. @example grace@example.com */
  email: Email,
  /** Whether it is the primary user. */
  primary: z.boolean(),
  /** What they may do; of the primary user, everything (docs/rules.md#users-and-permissions). @example payments */
  permissions: listOf(z.enum(permissions)),
  /** Whether they can come in. */
  status: UserStatus,
  /** The user's own API key. @example team0008 */
  apiKey: Text,
  /** When they were added. */
  createdAt: Instant,
});
export type User = z.infer<typeof User>;

/** Names one user. */
const ofUser = {
  /** Which user, by their `id`. @example usr_1c9f07 */
  userId: Id,
};

const Permissions = listOf(z.enum(permissions));

/** Lists the users of the account, the primary one first. */
export const listUsers = endpoint({
  id: 'listUsers',
  route: 'GET /users',
  access: 'primary',
  input: Nothing,
  output: z.object({
    /** Every user. */
    items: listOf(User),
  }),
  errors: [],
});

/**
 * Adds a user, who gets a temporary password by e-mail, valid 7 days (docs/rules.md#invitations). Field issue `inUse`: the
 * address has a sign-in already.
 */
export const addUser = endpoint({
  id: 'addUser',
  route: 'POST /users',
  access: 'primary',
  input: z.object({
    /** The person's name. @example Grace Hopper */
    name: Line,
    /** The address they will sign in with. @example grace@example.com */
    email: Email,
    /** What they may do. @example payments */
    permissions: Permissions,
  }),
  output: User,
  errors: [],
});

/** Changes a user's name, permissions, or whether they are suspended: that signs them out, and stops their key. */
export const putUser = endpoint({
  id: 'putUser',
  route: 'PUT /users/{userId}',
  access: 'primary',
  input: z.object({
    ...ofUser,
    /** The person's name. @example Grace Hopper */
    name: Line,
    /** What they may do from now on. @example payments */
    permissions: Permissions,
    /** Whether they are kept out. */
    suspended: z.boolean(),
  }),
  output: User,
  errors: ['protectedUser'],
});

/** Sends another temporary password to somebody who has not replaced the first (docs/rules.md#invitations). */
export const inviteUserAgain = endpoint({
  id: 'inviteUserAgain',
  route: 'POST /users/{userId}/invitations',
  access: 'primary',
  input: z.object(ofUser),
  output: User,
  errors: ['conflict'],
});

/** Removes a user: their sessions end, and their key stops working. */
export const removeUser = endpoint({
  id: 'removeUser',
  route: 'DELETE /users/{userId}',
  access: 'primary',
  input: z.object(ofUser),
  output: Nothing,
  errors: ['protectedUser'],
});

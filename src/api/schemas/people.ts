import * as z from 'zod/mini';
import { permissions } from '../choices.js';
import { object } from './object.js';
import { Email, Id, Instant, Line, listOf, Nothing, Text } from './values.js';

/** Status of a user. `invited`: has not yet replaced the temporary password (docs/rules.md#invitations). */
const UserStatus = z.enum(['active', 'invited', 'invitationExpired', 'suspended']);

/** A user, with a sign-in. The primary user may do everything and can be neither restricted nor removed. */
export const User = object(() => ({
  /** The id of the user, for changing or removing them. @example usr_1c9f07 */
  id: Text,
  /** The person's name. @example Grace Hopper */
  name: Text,
  /** The address with which they sign in. @example grace@example.com */
  email: Email,
  /** True for the primary user. */
  primary: z.boolean(),
  /** The user's permissions; the primary user has all of them (docs/rules.md#users-and-permissions). @example payments */
  permissions: listOf(z.enum(permissions)),
  /** The user's status, which decides if they can sign in. */
  status: UserStatus,
  /** The user's own API key. @example team0008 */
  apiKey: Text,
  /** Time of creation. */
  createdAt: Instant,
}));
export type User = z.infer<typeof User>;

/** The parameters that name a user. */
const ofUser = {
  /** The user's `id`. @example usr_1c9f07 */
  userId: Id,
};

const Permissions = listOf(z.enum(permissions));

export const listUsers = {
  input: Nothing,
  output: object(() => ({
    /** All users. */
    items: listOf(User),
  })),
};

export const addUser = {
  input: object(() => ({
    /** The person's name. @example Grace Hopper */
    name: Line,
    /** The address with which they will sign in. @example grace@example.com */
    email: Email,
    /** The user's permissions. @example payments */
    permissions: Permissions,
  })),
  output: User,
};

export const putUser = {
  input: object(() => ({
    ...ofUser,
    /** The person's name. @example Grace Hopper */
    name: Line,
    /** The user's new permissions. @example payments */
    permissions: Permissions,
    /** True to suspend the user. */
    suspended: z.boolean(),
  })),
  output: User,
};

export const inviteUserAgain = {
  input: object(() => ofUser),
  output: User,
};

export const removeUser = {
  input: object(() => ofUser),
  output: Nothing,
};

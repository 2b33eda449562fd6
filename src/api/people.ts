import * as z from 'zod/mini';
import { endpoint, permissions } from './endpoint.js';
import { Email, Id, Instant, Line, listOf, Nothing, Text } from './values.js';

/** `invited`: has a temporary password (7 days) and has not signed in with it yet. */
const UserStatus = z.enum(['active', 'invited', 'invitationExpired', 'suspended']);

/** Somebody with a sign-in of their own. The primary user may do everything and can be neither restricted nor removed. */
export const User = z.object({
  id: Text,
  name: Text,
  email: Email,
  primary: z.boolean(),
  permissions: listOf(z.enum(permissions)),
  status: UserStatus,
  apiKey: Text,
  createdAt: Instant,
});
export type User = z.infer<typeof User>;

const Permissions = listOf(z.enum(permissions));

export const listUsers = endpoint({
  id: 'listUsers',
  route: 'GET /users',
  access: 'primary',
  input: Nothing,
  output: z.object({ items: listOf(User) }),
  errors: [],
});

/** Sends a temporary password by e-mail, valid 7 days. Field issue `inUse`: the address has a sign-in already. */
export const addUser = endpoint({
  id: 'addUser',
  route: 'POST /users',
  access: 'primary',
  input: z.object({ name: Line, email: Email, permissions: Permissions }),
  output: User,
  errors: [],
});

/** A suspended user is signed out at once, and their keys stop working. */
export const putUser = endpoint({
  id: 'putUser',
  route: 'PUT /users/{userId}',
  access: 'primary',
  input: z.object({ userId: Id, name: Line, permissions: Permissions, suspended: z.boolean() }),
  output: User,
  errors: ['protectedUser'],
});

/** Another temporary password for somebody who has not used the first. */
export const inviteUserAgain = endpoint({
  id: 'inviteUserAgain',
  route: 'POST /users/{userId}/invitations',
  access: 'primary',
  input: z.object({ userId: Id }),
  output: User,
  errors: ['conflict'],
});

export const removeUser = endpoint({
  id: 'removeUser',
  route: 'DELETE /users/{userId}',
  access: 'primary',
  input: z.object({ userId: Id }),
  output: Nothing,
  errors: ['protectedUser'],
});

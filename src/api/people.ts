import { endpoint } from './endpoint.js';

export type { User } from './schemas/people.js';

/** Lists the users of the account, the primary one first. */
export const listUsers = endpoint({
  id: 'listUsers',
  route: 'GET /users',
  access: 'primary',
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
  errors: [],
});

/** Changes a user's name and permissions, or suspends them, which signs them out and stops their key. */
export const putUser = endpoint({
  id: 'putUser',
  route: 'PUT /users/{userId}',
  access: 'primary',
  errors: ['protectedUser'],
});

/** Sends another temporary password to a user who has not replaced the first (docs/rules.md#invitations). */
export const inviteUserAgain = endpoint({
  id: 'inviteUserAgain',
  route: 'POST /users/{userId}/invitations',
  access: 'primary',
  errors: ['conflict'],
});

/** Removes a user: their sessions end, and their key stops working. */
export const removeUser = endpoint({
  id: 'removeUser',
  route: 'DELETE /users/{userId}',
  access: 'primary',
  errors: ['protectedUser'],
});

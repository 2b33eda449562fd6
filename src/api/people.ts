import { endpoint } from './endpoint.js';

export type { User } from './schemas/people.js';

const schemas = () => import('./schemas/people.js');

/** Lists the users of the account, the primary one first. */
export const listUsers = endpoint(schemas, {
  id: 'listUsers',
  route: 'GET /users',
  access: 'primary',
  errors: [],
});

/**
 * Adds a user, who gets a temporary password by e-mail, valid 7 days (docs/rules.md#invitations). Field issue `inUse`: the
 * address has a sign-in already.
 */
export const addUser = endpoint(schemas, {
  id: 'addUser',
  route: 'POST /users',
  access: 'primary',
  errors: [],
});

/** Changes a user's name and permissions, or suspends them, which signs them out and stops their key. */
export const putUser = endpoint(schemas, {
  id: 'putUser',
  route: 'PUT /users/{userId}',
  access: 'primary',
  errors: ['protectedUser'],
});

/** Sends another temporary password to a user who has not replaced the first (docs/rules.md#invitations). */
export const inviteUserAgain = endpoint(schemas, {
  id: 'inviteUserAgain',
  route: 'POST /users/{userId}/invitations',
  access: 'primary',
  errors: ['conflict'],
});

/** Removes a user: their sessions end, and their key stops working. */
export const removeUser = endpoint(schemas, {
  id: 'removeUser',
  route: 'DELETE /users/{userId}',
  access: 'primary',
  errors: ['protectedUser'],
});

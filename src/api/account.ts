import { endpoint } from './endpoint.js';

export type { Demo, Balance } from './schemas/account.js';

/** Returns the balance, and in demo mode the destinations. */
export const getBalance = endpoint({
  id: 'getBalance',
  route: 'GET /balance',
  access: 'signedIn',
  errors: [],
});

/** Returns whether the first steps show, and the time of the first successful API call. */
export const getGettingStarted = endpoint({
  id: 'getGettingStarted',
  route: 'GET /getting-started',
  access: 'signedIn',
  errors: [],
});

import { endpoint } from './endpoint.js';

export type { Demo, Balance } from './schemas/account.js';

const schemas = () => import('./schemas/account.js');

/** Returns the balance, and in demo mode the destinations. */
export const getBalance = endpoint(schemas, {
  id: 'getBalance',
  route: 'GET /balance',
  access: 'signedIn',
  errors: [],
});

/** Returns whether the first steps show, and the time of the first successful API call. */
export const getGettingStarted = endpoint(schemas, {
  id: 'getGettingStarted',
  route: 'GET /getting-started',
  access: 'signedIn',
  errors: [],
});

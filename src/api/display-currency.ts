import { endpoint } from './endpoint.js';

export type { DisplayCurrency } from './schemas/display-currency.js';

const schemas = () => import('./schemas/display-currency.js');

/** Returns the currency in which amounts are shown, and today's rate. */
export const getDisplayCurrency = endpoint(schemas, {
  id: 'getDisplayCurrency',
  route: 'GET /display-currency',
  access: 'signedIn',
  errors: [],
});

/** Sets the currency in which amounts are shown, for the whole account. */
export const putDisplayCurrency = endpoint(schemas, {
  id: 'putDisplayCurrency',
  route: 'PUT /display-currency',
  access: 'primary',
  errors: [],
});

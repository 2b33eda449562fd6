import { endpoint } from './endpoint.js';

export type { DisplayCurrency } from './schemas/display-currency.js';

/** Returns the currency in which amounts are shown, and today's rate. */
export const getDisplayCurrency = endpoint({
  id: 'getDisplayCurrency',
  route: 'GET /display-currency',
  access: 'signedIn',
  errors: [],
});

/** Sets the currency in which amounts are shown, for the whole account. */
export const putDisplayCurrency = endpoint({
  id: 'putDisplayCurrency',
  route: 'PUT /display-currency',
  access: 'primary',
  errors: [],
});

import { endpoint } from './endpoint.js';

export type { TwoFactor, Program, EventAlerts } from './schemas/short-codes.js';

/** Returns the settings of the short code for two-factor authentication. */
export const getTwoFactor = endpoint({
  id: 'getTwoFactor',
  route: 'GET /short-codes/two-factor',
  access: 'numbers',
  errors: [],
});

/**
 * Sets the message that brings a PIN to a phone, and the facts of its opt-in text. Field issues: `placeholder` on `message` if
 * `${pin}` is missing or there is another placeholder, `notReachable` on `supportInfo`.
 */
export const putTwoFactor = endpoint({
  id: 'putTwoFactor',
  route: 'PUT /short-codes/two-factor',
  access: 'numbers',
  errors: [],
});

/** Returns the settings of the short code for event based alerts. */
export const getEventAlerts = endpoint({
  id: 'getEventAlerts',
  route: 'GET /short-codes/event-alerts',
  access: 'numbers',
  errors: [],
});

/**
 * Sets the whole program with its templates. Field issues: `notReachable` on `supportInfo`, `reservedName` of a placeholder on
 * `templates`.
 */
export const putEventAlerts = endpoint({
  id: 'putEventAlerts',
  route: 'PUT /short-codes/event-alerts',
  access: 'numbers',
  errors: [],
});

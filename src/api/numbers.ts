import { endpoint } from './endpoint.js';

export type { FreeNumber, RentedNumber } from './schemas/numbers.js';

/** Finds numbers for rent, in the order of their digits (docs/rules.md#number-search). */
export const searchNumbers = endpoint({
  id: 'searchNumbers',
  route: 'GET /free-numbers',
  access: 'numbers',
  errors: [],
});

/**
 * Rents a number and charges the first month at once (docs/rules.md#renting-a-number). A number that another customer has taken
 * meanwhile is refused and never charged. A key that the same account has used for another number is a `conflict`; another
 * account's keys do not matter.
 */
export const rentNumber = endpoint({
  id: 'rentNumber',
  route: 'POST /numbers',
  access: 'numbers',
  errors: ['numberTaken', 'notEnoughCredit', 'addressRequired', 'conflict'],
});

/** Lists the numbers that the account rents. */
export const listNumbers = endpoint({
  id: 'listNumbers',
  route: 'GET /numbers',
  access: 'numbers',
  errors: [],
});

/** Sets the targets of the texts and calls to a number (docs/rules.md#number-settings). Field issues on `voiceValue`. */
export const putNumberConfig = endpoint({
  id: 'putNumberConfig',
  route: 'PUT /numbers/{country}/{msisdn}/config',
  access: 'numbers',
  errors: [],
});

/** Cancels a number at once, without a refund (docs/rules.md#cancelling-a-number). */
export const cancelNumber = endpoint({
  id: 'cancelNumber',
  route: 'DELETE /numbers/{country}/{msisdn}',
  access: 'numbers',
  errors: [],
});

import { endpoint } from './endpoint.js';

export type { OptIn, OptInFacts } from './schemas/opt-ins.js';

/** Lists the numbers that have opted in or out. */
export const listOptIns = endpoint({
  id: 'listOptIns',
  route: 'GET /short-codes/opt-ins',
  access: 'numbers',
  errors: [],
});

/**
 * Opts a number in, for the first time or again after STOP. Field issue `notInUs` on `msisdn`: short codes do not reach the
 * number.
 */
export const addOptIn = endpoint({
  id: 'addOptIn',
  route: 'POST /short-codes/opt-ins',
  access: 'numbers',
  errors: [],
});

/** Returns the facts that a website which collects opt-ins must show. It is public, because visitors read them. */
export const getOptInFacts = endpoint({
  id: 'getOptInFacts',
  route: 'GET /opt-ins/{optInId}',
  access: 'public',
  errors: [],
});

import { asNumber } from '../world/money.js';
import { json } from '../engine/answers.js';
import { oldest } from './legacy.js';
import { serving } from './serving.js';

/** `GET /account/get-balance`: always in euros, whatever currency the person chose for display. */
export const getBalance = serving({ family: oldest, access: 'signedIn', atZero: true }, (_, { account }) =>
  json({ value: asNumber(account.balance), autoReload: account.autoReload.enabled }),
);

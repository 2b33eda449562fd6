import { asNumber } from '../world/money.js';
import { json } from '../engine/answers.js';
import { oldest } from './legacy.js';
import { serving } from './serving.js';

/** `GET /account/get-balance`: in euros, whatever currency the person has chosen to see. */
export const getBalance = serving({ family: oldest, access: 'signedIn', atZero: true }, (_, { account }) =>
  json({ value: asNumber(account.balance), autoReload: account.autoReload.enabled }),
);

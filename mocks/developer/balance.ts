import { asNumber } from '../money.js';
import { called } from '../rules/getting-started.js';
import { json } from '../wire/answers.js';
import type { Answer } from '../wire/row.js';
import { known, withAccount } from '../world.js';
import { coded } from './coded.js';
import { credentialsOf, userOf } from './credentials.js';
import { parametersOf } from './parameters.js';

/** `GET /account/get-balance`: in euros, whatever currency the person has chosen to see. */
export const getBalance: Answer = (request, _, run) =>
  run((world) => {
    const user = userOf(world, credentialsOf(request, parametersOf(request)));
    if (!user) return [world, coded(401, 'authentication failed')];
    const account = called(known(world.accounts, user.accountId), world.now);
    return [withAccount(world, account), json({ value: asNumber(account.balance), autoReload: account.autoReload.enabled })];
  });

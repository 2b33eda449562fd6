import { asNumber } from '../money.js';
import { called } from '../rules/getting-started.js';
import { json } from '../wire/answers.js';
import type { Answer } from '../wire/row.js';
import { known, withAccount } from '../world.js';
import { credentialsOf, userOf } from './credentials.js';
import { parametersOf } from './parameters.js';

/** The service's oldest family of errors: the code is a text, and the HTTP status as well. */
const failed = (status: number, label: string) => json({ 'error-code': String(status), 'error-code-label': label }, status);

/** `GET /account/get-balance`: in euros, whatever currency the person has chosen to see. */
export const getBalance: Answer = (request, _, run) =>
  run((world) => {
    const user = userOf(world, credentialsOf(request, parametersOf(request)));
    if (!user) return [world, failed(401, 'authentication failed')];
    const account = called(known(world.accounts, user.accountId), world.now);
    return [withAccount(world, account), json({ value: asNumber(account.balance), autoReload: false })];
  });

import type { Account } from '../entities.js';
import { payWith } from '../rules/auto-reload.js';
import { called } from '../rules/getting-started.js';
import type { Method } from '../money-entities.js';
import type { Answer } from '../wire/row.js';
import { known, withAccount } from '../world.js';
import { badParameters, coded } from './coded.js';
import { credentialsOf, userOf } from './credentials.js';
import { parametersOf } from './parameters.js';

/** Only auto reload with PayPal can be set off through the API. */
const reloadable = ({ autoReload, methods }: Account): Method | undefined =>
  autoReload.enabled ? methods.find(({ id, kind }) => id === autoReload.methodId && kind === 'paypal') : undefined;

/**
 * `POST /account/top-up`: pays once more what was paid when the method of auto reload was added; `trx` is that payment's reference.
 * A refused payment, or the reference of another one, is a 420.
 */
export const topUp: Answer = (request, _, run) =>
  run((world) => {
    const parameters = parametersOf(request);
    const user = userOf(world, credentialsOf(request, parameters));
    if (!user) return [world, coded(401, 'authentication failed')];
    if (!parameters['trx']) return [world, badParameters({ trx: 'Is required.' })];
    const account = known(world.accounts, user.accountId);
    const method = reloadable(account);
    if (!method) return [world, coded(401, 'not auto-reload enabled')];
    if (method.firstReference !== parameters['trx']) return [world, coded(420, 'topup failed')];
    const [paid, status] = payWith(world, account, method, method.firstAmount);
    if (status !== 'succeeded') return [paid, coded(420, 'topup failed')];
    return [withAccount(paid, called(known(paid.accounts, account.id), world.now)), coded(200, 'success')];
  });

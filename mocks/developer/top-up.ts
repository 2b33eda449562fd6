import type { Account } from '../world/entities.js';
import { payWith } from '../rules/auto-reload.js';
import type { Method } from '../world/money-entities.js';
import { badParameters, coded } from './coded.js';
import { oldest } from './legacy.js';
import { serving } from './serving.js';

/** The method that the API can charge: only auto reload with PayPal. */
const reloadable = ({ autoReload, methods }: Account): Method | undefined =>
  autoReload.enabled ? methods.find(({ id, kind }) => id === autoReload.methodId && kind === 'paypal') : undefined;

const failed = coded(420, 'topup failed');

/**
 * `POST /account/top-up`: pays the amount that was paid when auto reload's method was added; `trx` is that payment's reference. A
 * refused payment, or another payment's reference, is a 420.
 */
export const topUp = serving({ family: oldest, access: 'payments', atZero: true }, (world, { account, params: { trx } }) => {
  if (!trx) return badParameters({ trx: 'Is required.' });
  const method = reloadable(account);
  if (!method) return coded(401, 'not auto-reload enabled');
  if (method.firstReference !== trx) return failed;
  const [paid, status] = payWith(world, account, method, method.firstAmount);
  return [paid, status === 'succeeded' ? coded(200, 'success') : failed];
});

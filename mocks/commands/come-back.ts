import { ApiError } from '../../src/api/errors.js';
import type { Account } from '../world/entities.js';
import type { PaymentRecord } from '../world/money-entities.js';
import { isOthers, shown, sourceOf, spent, withPayment } from '../rules/payment-records.js';
import { authentication } from '../rules/provider-answers.js';
import { charge, failed } from '../rules/settle.js';
import type { World } from '../world/world.js';
import { instrumentOf } from './pay.js';

/** Continues a payment when the person returns from the provider's page with a token. */
export const comeBack = (world: World, account: Account, payment: PaymentRecord, token: string): World =>
  payment.action?.kind === 'paypal' ? fromPayPal(world, account, payment, token) : fromBank(world, account, payment, token);

/** PayPal's page returns a token for the account that the person has chosen there. */
function fromPayPal(world: World, account: Account, payment: PaymentRecord, token: string): World {
  const instrument = instrumentOf(world, account, 'paypal', token);
  const known = { ...payment, label: instrument.label, source: sourceOf(instrument) };
  return charge(spent(world, token, payment.id), known, instrument);
}

/** Finishes 3-D Secure. If the person could not be authenticated, the payment is refused and nothing is charged. */
function fromBank(world: World, account: Account, payment: PaymentRecord, token: string): World {
  const { source } = payment;
  const instrument = source ? shown(world, account.id, source.vault) : undefined;
  const outcome = instrument && authentication(instrument, token);
  if (!source || !outcome) throw new ApiError('invalid', { fields: { token: { code: 'unknownToken' } } });
  if (isOthers(world, account.id, source.fingerprint)) throw new ApiError('methodInUse');
  return outcome === 'passed'
    ? charge(world, payment, { ...instrument, expires: source.expires })
    : failed(world, payment, 'authenticationFailed');
}

/** Cancels a payment, on the provider's page or before a transfer was sent. */
export function cancelled(world: World, payment: PaymentRecord): World {
  if (payment.status === 'cancelled') return world;
  if (payment.status !== 'requires_action') throw new ApiError('conflict');
  return withPayment(world, { ...payment, status: 'cancelled', action: null });
}

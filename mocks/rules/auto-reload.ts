import { refusalsToStop } from '../../src/api/limits.js';
import { copyOfAccount, withAccount } from '../world/copies.js';
import type { Account } from '../world/entities.js';
import { fromCents, writtenEuros } from '../world/money.js';
import type { AutoReload, Method, PaymentRecord } from '../world/money-entities.js';
import { known, type World } from '../world/world.js';
import { mailAccount } from './mail.js';
import { beginPayment, keptInstrument, sourceOf } from './payment-records.js';
import { charge } from './settle.js';

/** The method that auto reload pays with, if it is on. */
const payingWith = ({ autoReload, methods }: Account): Method | undefined =>
  autoReload.enabled ? methods.find(({ id }) => id === autoReload.methodId) : undefined;

/** True if the balance check makes a payment (docs/rules.md#balance-check). */
export const wantsReload = (account: Account): boolean =>
  account.balance < fromCents(account.autoReload.threshold) && payingWith(account) !== undefined;

function withAutoReload(world: World, account: Account, change: Partial<AutoReload>): World {
  const next = copyOfAccount(account);
  next.autoReload = { ...account.autoReload, ...change };
  return withAccount(world, next);
}

/**
 * Makes one auto reload payment now, if auto reload is on, whatever the balance: for the balance check, and for a renewal
 * (docs/rules.md#reload-before-a-renewal).
 */
export function reloadOnce(world: World, accountId: string): World {
  const account = known(world.accounts, accountId);
  const method = payingWith(account);
  if (!method) return world;
  const [paid, status] = payWith(world, account, method, account.autoReload.amount);
  if (status !== 'succeeded') return afterRefusal(paid, account);
  return account.autoReload.refusals === 0 ? paid : withAutoReload(paid, known(paid.accounts, accountId), { refusals: 0 });
}

/** Pays with a kept method while no person is present: it succeeds or fails at once, without 3-D Secure or a provider's page. */
export function payWith(
  world: World,
  { id }: Account,
  method: Method,
  amount: number,
): readonly [World, PaymentRecord['status']] {
  const instrument = keptInstrument(world, id, method);
  const { kind, label, billing } = method;
  const details = { amount, kind, label, billing, automatic: true, source: sourceOf(instrument) };
  const [begun, payment] = beginPayment(world, id, details);
  const next = charge(begun, payment, instrument);
  return [next, known(next.payments, payment.id).status];
}

/**
 * Mails about each refused payment; three in a row switch auto reload off, and the last e-mail says so
 * (docs/rules.md#refused-reloads).
 */
function afterRefusal(world: World, account: Account): World {
  const refusals = account.autoReload.refusals + 1;
  const stops = refusals >= refusalsToStop;
  const counted = withAutoReload(world, account, { refusals, enabled: !stops });
  const attempt = `Auto reload couldn't add ${writtenEuros(fromCents(account.autoReload.amount))} because the payment was declined.`;
  const text = stops ? `${attempt} This was the third declined payment in a row, so auto reload is now off.` : attempt;
  return mailAccount(counted, account, { subject: stops ? 'Auto reload turned off' : 'Auto reload payment declined', text });
}

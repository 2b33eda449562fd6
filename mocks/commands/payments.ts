import { ApiError } from '../../src/api/errors.js';
import { day, inSeconds } from '../time/durations.js';
import type { Account, Entry } from '../world/entities.js';
import { emptyLog, items } from '../collections/log.js';
import type { PaymentRecord } from '../world/money-entities.js';
import { balanceBefore } from '../rules/daily-balances.js';
import { decimal } from '../world/money.js';
import { withRequestedInvoice } from '../rules/invoices.js';
import { withAccount } from '../world/copies.js';
import { known, type World } from '../world/world.js';
import { cancelled, comeBack } from './come-back.js';
import type { Commands } from './command.js';
import { daysBetween } from './days.js';
import { during, paged } from './listing.js';
import { sorted } from './order.js';
import { pay } from './pay.js';
import { paymentPage } from './payment-page.js';
import { entryView, methodView, paymentView } from './payment-view.js';

/** A payment of the account. Refuses others. */
export function ownPayment({ payments }: World, { id }: Account, paymentId: string): PaymentRecord {
  const payment = known(payments, paymentId);
  if (payment.accountId !== id) throw new ApiError('notFound');
  return payment;
}

/** All payments of an account, oldest first. */
export const paymentsOf = ({ payments, paymentsOf }: World, accountId: string): readonly PaymentRecord[] =>
  items(paymentsOf.get(accountId) ?? emptyLog).map((id) => known(payments, id));

const shownAs = (world: World, { id }: PaymentRecord) => [world, paymentView(known(world.payments, id))] as const;

/**
 * Removes a method and switches off the auto reload that uses it (docs/rules.md#deleting-a-method). From now on another account
 * may use the card.
 */
function withoutMethod(world: World, account: Account, methodId: string): World {
  const method = account.methods.find(({ id }) => id === methodId);
  if (!method) throw new ApiError('notFound');
  const { autoReload } = account;
  const spared = autoReload.methodId === methodId ? { ...autoReload, enabled: false, methodId: null } : autoReload;
  const methods = account.methods.filter((it) => it !== method);
  const next = { ...world, methodOwners: world.methodOwners.delete(method.fingerprint) };
  return withAccount(next, { ...account, methods, autoReload: spared });
}

const entryFields = {
  at: ({ place }: { readonly place: number }) => place,
  description: ({ what }: Entry) => what,
  amount: ({ amount }: Entry) => amount,
};

type Names =
  | 'listPaymentMethods'
  | 'deletePaymentMethod'
  | 'createPayment'
  | 'completePayment'
  | 'cancelPayment'
  | 'getPayment'
  | 'listPayments'
  | 'listLedger'
  | 'getDailyBalances'
  | 'requestInvoice';

export const paymentCommands: Commands<Names> = {
  listPaymentMethods: (world, _, { account }) => [world, { items: account.methods.map((it) => methodView(account, it)) }],

  deletePaymentMethod: (world, { methodId }, { account }) => [withoutMethod(world, account, methodId), {}],

  createPayment(world, { idempotencyKey, ...request }, { account }) {
    const key = `${account.id} ${idempotencyKey}`;
    const input = JSON.stringify(request);
    const before = world.paymentKeys.get(key);
    if (before !== undefined) {
      const payment = known(world.payments, before);
      if (payment.input !== input) throw new ApiError('conflict');
      return shownAs(world, payment);
    }
    const [next, payment] = pay(world, account, { amount: request.amount, input }, request.with);
    return shownAs({ ...next, paymentKeys: next.paymentKeys.set(key, payment.id) }, payment);
  },

  completePayment(world, { paymentId, token }, { account }) {
    const payment = ownPayment(world, account, paymentId);
    const isOver = payment.status === 'succeeded' || payment.status === 'failed';
    if (isOver && payment.kind !== 'bankTransfer') return shownAs(world, payment);
    if (payment.status !== 'requires_action') throw new ApiError('conflict');
    return shownAs(comeBack(world, account, payment, token), payment);
  },

  cancelPayment(world, { paymentId }, { account }) {
    const payment = ownPayment(world, account, paymentId);
    return shownAs(cancelled(world, payment), payment);
  },

  getPayment: (world, { paymentId }, { account }) => shownAs(world, ownPayment(world, account, paymentId)),

  listPayments: (world, wanted, { account }) => [world, paymentPage(paymentsOf(world, account.id), wanted)],

  listLedger(world, { kind, sort = '-at', ...filters }, { account }) {
    const isWithin = during(filters);
    const all = items(account.ledger).map((entry, place) => ({ ...entry, id: String(place + 1), place }));
    const matching = all.filter((it) => isWithin(it.at) && (!kind || it.kind === kind)).toReversed();
    const { items: found, ...rest } = paged(sort === '-at' ? matching : sorted(matching, sort, entryFields), filters);
    return [world, { items: found.map((it) => entryView(it, it.place)), ...rest, sort }];
  },

  getDailyBalances(world, { from, until }, { account }) {
    const ends = (on: string) => balanceBefore(account.ledger, Date.parse(on) + day);
    return [world, { days: daysBetween(from, until).map((on) => ({ day: on, balance: decimal(ends(on)) })) }];
  },

  requestInvoice(world, { paymentId }, { account }) {
    const payment = ownPayment(world, account, paymentId);
    if (payment.kind !== 'card' || payment.status !== 'succeeded') throw new ApiError('conflict');
    const { state, making } = payment.invoice;
    const wait = making ? { retryAfter: inSeconds(making.readyBy - world.now) } : {};
    if (state !== 'none') throw new ApiError('alreadyRequested', wait);
    return shownAs(withRequestedInvoice(world, payment), payment);
  },
};

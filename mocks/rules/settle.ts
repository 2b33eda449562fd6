import { copyOfAccount, copyOfWorld } from '../world/copies.js';
import type { Account } from '../world/entities.js';
import { post } from './ledger.js';
import { fromCents } from '../world/money.js';
import type { Method, PaymentRecord, Source } from '../world/money-entities.js';
import { known, type World } from '../world/world.js';
import { withFinalInvoice } from './invoices.js';
import { keptAs, monthOf, withPayment } from './payment-records.js';
import { refusalOf } from './provider-answers.js';
import type { Instrument } from './provider.js';

/** Charges a payment at the provider, and records the result: credited at once, or failed (docs/rules.md#payment-states). */
export function charge(world: World, payment: PaymentRecord, instrument: Instrument): World {
  const decline = refusalOf(instrument, payment.amount, monthOf(world.now));
  return decline ? failed(world, payment, decline) : settled(world, payment);
}

export const failed = (world: World, payment: PaymentRecord, decline: string): World =>
  withPayment(world, { ...payment, status: 'failed', decline, action: null });

/**
 * Credits a payment and ends demo mode for good (docs/rules.md#end-of-demo-mode). It keeps the method if requested, and makes the
 * invoice final unless it must be requested (docs/rules.md#invoices-by-method).
 */
export function settled(world: World, payment: PaymentRecord): World {
  const account = known(world.accounts, payment.accountId);
  const what = `payment ${payment.reference}`;
  const paid = post(account, { at: world.now, kind: 'payment', what, amount: fromCents(payment.amount) });
  const live = copyOfAccount(paid);
  live.demo = null;
  const done: PaymentRecord = { ...payment, status: 'succeeded', settledAt: world.now, action: null, arrivesAt: null };
  const owned = copyOfWorld(world);
  const kept = keptOf(payment);
  if (kept) owned.methodOwners = world.methodOwners.set(kept.fingerprint, account.id);
  owned.accounts = world.accounts.set(account.id, kept ? withMethod(live, payment, kept) : live);
  return payment.kind === 'card' ? withPayment(owned, done) : withFinalInvoice(owned, done);
}

/**
 * The method that a payment keeps, if any. A kept method belongs to one account until it is deleted; one that is used once binds
 * nobody (docs/rules.md#one-account-per-method).
 */
const keptOf = ({ keep, source }: PaymentRecord): Source | null => (keep && source?.keepable ? source : null);

/** The account with the payment's method among those kept; a method that is kept already is replaced. */
function withMethod(account: Account, payment: PaymentRecord, source: Source): Account {
  const before = keptAs(account, source.fingerprint);
  const method: Method = {
    id: before?.id ?? payment.id.replace('pay', 'mth'),
    kind: source.kind,
    brand: source.brand,
    label: payment.label,
    expires: source.expires,
    canAutoReload: source.canAutoReload,
    billing: payment.billing,
    fingerprint: source.fingerprint,
    vault: source.vault,
    firstAmount: before?.firstAmount ?? payment.amount,
    firstReference: before?.firstReference ?? payment.reference,
  };
  const next = copyOfAccount(account);
  next.methods = before ? account.methods.map((it) => (it === before ? method : it)) : [...account.methods, method];
  return next;
}

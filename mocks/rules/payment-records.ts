import { copyOfWorld } from '../world/copies.js';
import type { Account } from '../world/entities.js';
import { drawn, id, paymentReference } from '../world/ids.js';
import { append, emptyLog } from '../collections/log.js';
import { noInvoice, type Method, type PaymentRecord, type Source } from '../world/money-entities.js';
import { isOneTime } from './provider-tokens.js';
import { instrumentOf, type Instrument } from './provider.js';
import type { World } from '../world/world.js';

export function withPayment(world: World, payment: PaymentRecord): World {
  const next = copyOfWorld(world);
  next.payments = world.payments.set(payment.id, payment);
  return next;
}

type NewPayment = Pick<PaymentRecord, 'amount' | 'kind' | 'billing'> & Partial<PaymentRecord>;

/** A payment that has just been asked for: nothing is charged yet. */
export function beginPayment(world: World, accountId: string, details: NewPayment): readonly [World, PaymentRecord] {
  const payment: PaymentRecord = {
    id: id(world, 'pay'),
    accountId,
    createdAt: world.now,
    label: '',
    automatic: false,
    status: 'pending',
    action: null,
    decline: null,
    settledAt: null,
    arrivesAt: null,
    reference: paymentReference(world),
    invoice: noInvoice,
    input: '',
    keep: false,
    source: null,
    ...details,
  };
  const next = drawn(world);
  next.payments = world.payments.set(payment.id, payment);
  next.paymentsOf = world.paymentsOf.set(accountId, append(world.paymentsOf.get(accountId) ?? emptyLog, payment.id));
  return [next, payment];
}

/** The calendar month of an instant: `2026-03`. */
export const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** What the provider knows a token or a kept method's name for. */
export const shown = (world: World, accountId: string, vault: string): Instrument | undefined =>
  instrumentOf(vault, accountId, monthOf(world.now));

/** A kept method, as the provider knows it: its card expires when it was said to, and its token was used long ago. */
export function keptInstrument(world: World, accountId: string, { vault, expires }: Method): Instrument {
  const instrument = shown(world, accountId, vault);
  if (!instrument) throw new TypeError(`The provider does not know ${vault}`);
  return { ...instrument, expires };
}

/** What a payment remembers of what it was made with. */
export const sourceOf = ({ kind, vault, fingerprint, brand, expires, keepable, canAutoReload }: Instrument): Source => ({
  kind,
  vault,
  fingerprint,
  brand,
  expires,
  keepable,
  canAutoReload,
});

/** A token is good for one use (docs/rules.md#one-account-per-method). The published ones of the sandbox may be used again. */
export const isSpent = ({ spentTokens }: World, token: string): boolean => spentTokens.has(token);
export const spent = (world: World, token: string, paymentId: string): World =>
  isOneTime(token) ? { ...world, spentTokens: world.spentTokens.set(token, paymentId) } : world;

/**
 * Whether a card or PayPal account belongs to another account: it may belong to one only (docs/rules.md#one-account-per-method).
 */
export const isOthers = ({ methodOwners }: World, accountId: string, fingerprint: string): boolean =>
  (methodOwners.get(fingerprint) ?? accountId) !== accountId;

/** The method an account has kept for a card or a PayPal account, if it has. */
export const keptAs = ({ methods }: Account, fingerprint: string): Method | undefined =>
  methods.find((it) => it.fingerprint === fingerprint);

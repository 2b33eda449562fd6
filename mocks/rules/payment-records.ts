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

/** Begins a payment, which charges nothing yet. */
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

/** The provider's record of a token, or of a kept method's vault id. */
export const shown = (world: World, accountId: string, vault: string): Instrument | undefined =>
  instrumentOf(vault, accountId, monthOf(world.now));

/** The provider's record of a kept method, with the expiry that was typed. Its token is long used. */
export function keptInstrument(world: World, accountId: string, { vault, expires }: Method): Instrument {
  const instrument = shown(world, accountId, vault);
  if (!instrument) throw new TypeError(`The provider does not know ${vault}`);
  return { ...instrument, expires };
}

/** The data of the instrument that a payment keeps. */
export const sourceOf = ({ kind, vault, fingerprint, brand, expires, keepable, canAutoReload }: Instrument): Source => ({
  kind,
  vault,
  fingerprint,
  brand,
  expires,
  keepable,
  canAutoReload,
});

/**
 * True if a token was used: each is good for one use (docs/rules.md#one-account-per-method). The sandbox's published tokens can
 * be reused.
 */
export const isSpent = ({ spentTokens }: World, token: string): boolean => spentTokens.has(token);
export const spent = (world: World, token: string, paymentId: string): World =>
  isOneTime(token) ? { ...world, spentTokens: world.spentTokens.set(token, paymentId) } : world;

/**
 * True if a card or PayPal account belongs to another account: it may belong to one only (docs/rules.md#one-account-per-method).
 */
export const isOthers = ({ methodOwners }: World, accountId: string, fingerprint: string): boolean =>
  (methodOwners.get(fingerprint) ?? accountId) !== accountId;

/** The account's kept method for a card or PayPal account, if there is one. */
export const keptAs = ({ methods }: Account, fingerprint: string): Method | undefined =>
  methods.find((it) => it.fingerprint === fingerprint);

import type { PayWith } from '../../src/api/schemas/pay-with.js';
import type { Billing } from '../../src/api/payment-methods.js';
import { ApiError } from '../../src/api/errors.js';
import type { Account } from '../world/entities.js';
import type { PaymentRecord } from '../world/money-entities.js';
import { arrival } from '../rules/bank-days.js';
import { withProForma } from '../rules/invoices.js';
import {
  beginPayment,
  isOthers,
  isSpent,
  keptInstrument,
  monthOf,
  shown,
  sourceOf,
  spent,
  withPayment,
} from '../rules/payment-records.js';
import { addressMatches, refusalOf } from '../rules/provider-answers.js';
import type { Instrument } from '../rules/provider.js';
import { charge } from '../rules/settle.js';
import { known, type World } from '../world/world.js';

const issue = (field: string, code: string) => new ApiError('invalid', { fields: { [field]: { code } } });

type Begun = Pick<PaymentRecord, 'amount' | 'input'>;
type Paid = readonly [World, PaymentRecord];

/** Makes a payment in the chosen way. Throws if the choice is wrong; the payment holds the provider's answer. */
export function pay(world: World, account: Account, begun: Begun, choice: PayWith): Paid {
  if (choice.kind === 'kept') return payKept(world, account, begun, choice.methodId);
  refuseAddress(choice.billing);
  const { billing } = choice;
  if (choice.kind === 'bankTransfer') return announce(world, account, { ...begun, kind: 'bankTransfer', billing });
  if (choice.token === undefined) {
    const [next, payment] = beginPayment(world, account.id, { ...begun, kind: choice.kind, billing, keep: choice.keep });
    return asking(next, payment, 'paypal');
  }
  const instrument = instrumentOf(world, account, choice.kind, choice.token);
  return attempt(world, account, { ...begun, billing, keep: choice.keep }, instrument, choice.token);
}

function payKept(world: World, account: Account, begun: Begun, methodId: string): Paid {
  const method = account.methods.find(({ id }) => id === methodId);
  if (!method) throw new ApiError('notFound');
  const instrument = keptInstrument(world, account.id, method);
  return attempt(world, account, { ...begun, billing: method.billing, keep: false }, instrument);
}

/** Refuses an address that is missing or does not match the card or PayPal account (docs/rules.md#making-a-payment). */
function refuseAddress(billing: Billing): void {
  const { line1, city } = billing.address;
  if (!line1.trim() || !city.trim()) throw issue('billing', 'required');
  if (!addressMatches(billing)) throw issue('billing', 'addressMismatch');
}

/** The instrument behind a token. Refuses a token that is unknown, of the wrong kind, used, or of another account. */
export function instrumentOf(world: World, { id }: Account, kind: Instrument['kind'], token: string): Instrument {
  const instrument = shown(world, id, token);
  if (instrument?.kind !== kind) throw issue('token', 'unknownToken');
  if (isSpent(world, token)) throw issue('token', 'tokenUsed');
  if (isOthers(world, id, instrument.fingerprint)) throw new ApiError('methodInUse');
  return instrument;
}

type Terms = Begun & Pick<PaymentRecord, 'billing' | 'keep'>;

/** Asks for 3-D Secure if the card requires it and the payment has a chance; charges at once otherwise. */
function attempt(world: World, account: Account, terms: Terms, instrument: Instrument, token?: string): Paid {
  const { kind, label, challenge } = instrument;
  const [begun, payment] = beginPayment(world, account.id, { ...terms, kind, label, source: sourceOf(instrument) });
  const used = token === undefined ? begun : spent(begun, token, payment.id);
  const hopeless = refusalOf(instrument, payment.amount, monthOf(world.now)) !== undefined;
  return challenge && !hopeless ? asking(used, payment, 'threeDSecure') : standing(charge(used, payment, instrument), payment);
}

/** Sends the person to a page of the provider first. */
function asking(world: World, payment: PaymentRecord, kind: 'threeDSecure' | 'paypal'): Paid {
  const action = { kind, reference: payment.reference };
  return standing(withPayment(world, { ...payment, status: 'requires_action', action }), payment);
}

function announce(world: World, account: Account, terms: Begun & Pick<PaymentRecord, 'kind' | 'billing'>): Paid {
  const [begun, payment] = beginPayment(world, account.id, terms);
  const arrivesAt = arrival(world.now, world.seed, payment.id);
  return standing(withProForma(begun, { ...payment, arrivesAt }), payment);
}

/** The payment in its present state. */
const standing = (world: World, { id }: PaymentRecord): Paid => [world, known(world.payments, id)];

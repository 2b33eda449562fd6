import type { LedgerEntry } from '../../src/api/ledger.js';
import type { PaymentMethod } from '../../src/api/payment-methods.js';
import type { Payment } from '../../src/api/payments.js';
import type { Account, Entry } from '../world/entities.js';
import { decimal } from '../world/money.js';
import type { Invoice, Method, PaymentRecord } from '../world/money-entities.js';
import { transferOf } from '../rules/bank-transfer.js';
import { invoiceNumber } from '../rules/invoices.js';

const instant = (at: number): string => new Date(at).toISOString();

/** A payment method as the API returns it. */
export const methodView = ({ autoReload }: Account, method: Method): PaymentMethod => ({
  id: method.id,
  kind: method.kind,
  brand: method.brand,
  label: method.label,
  expires: method.expires,
  canAutoReload: method.canAutoReload,
  usedByAutoReload: autoReload.enabled && autoReload.methodId === method.id,
  firstAmount: method.firstAmount,
  billing: method.billing,
});

const invoiceView = ({ state, serial, making }: Invoice) => ({
  state,
  number: serial === null ? null : invoiceNumber(serial),
  readyBy: making && instant(making.readyBy),
});

/** A payment as the API returns it. */
export const paymentView = (payment: PaymentRecord): Payment => ({
  id: payment.id,
  createdAt: instant(payment.createdAt),
  amount: payment.amount,
  kind: payment.kind,
  label: payment.label,
  automatic: payment.automatic,
  status: payment.status,
  action: payment.action && { ...payment.action },
  decline: payment.decline,
  settledAt: payment.settledAt === null ? null : instant(payment.settledAt),
  reference: payment.reference,
  transfer: payment.kind === 'bankTransfer' && payment.status === 'pending' ? transferOf(payment) : null,
  invoice: invoiceView(payment.invoice),
});

/** A change of the balance as the API returns it; `place` is its position in the ledger. */
export const entryView = ({ at, kind, what, amount, balanceAfter }: Entry, place: number): LedgerEntry => ({
  id: String(place + 1),
  at: instant(at),
  kind,
  description: what,
  amount: (amount < 0 ? '-' : '') + decimal(Math.abs(amount)),
  balanceAfter: decimal(balanceAfter),
});

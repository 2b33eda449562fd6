import { dayOf } from '../time/durations.js';
import { decimal, fromCents } from '../world/money.js';
import type { InvoicePage } from './invoice-pdf.js';
import type { PaymentRecord } from '../world/money-entities.js';
import { transferLines } from '../rules/bank-transfer.js';
import { invoiceName } from '../rules/invoices.js';

const kinds = { card: 'Card', paypal: 'PayPal', bankTransfer: 'Bank transfer' } as const;
const amount = (sum: number): string => `EUR ${decimal(fromCents(sum)).slice(0, -2)}`;

/** The content of a payment's invoice, final or pro-forma. */
export function invoicePage(payment: PaymentRecord): InvoicePage {
  const { issuedAt, to, state } = payment.invoice;
  if (issuedAt === null || to === null) throw new TypeError(`${payment.id} has no invoice`);
  const isFinal = state === 'final';
  return {
    title: isFinal ? 'Invoice' : 'Pro-forma invoice',
    number: invoiceName(payment, payment.invoice),
    issuedAt,
    ...to,
    billing: payment.billing,
    lines: [
      ['Payment', `${payment.reference} of ${dayOf(payment.createdAt)}`],
      ['Paid by', `${kinds[payment.kind]} ${payment.label}`.trim()],
      ['Prepaid credit', amount(payment.amount)],
      ['VAT 0 %', amount(0)],
      ['Total', amount(payment.amount)],
      ...(isFinal ? [] : transferLines(payment)),
    ],
    note: isFinal
      ? `VAT is not charged${to.vatNumber ? ': reverse charge, the customer accounts for it' : ' on prepaid credit'}. Bank statements show Nexmo.`
      : `Not a tax invoice. Please include the reference with your transfer. We will send the final invoice once it arrives.`,
  };
}

import { hour, minute } from '../time/durations.js';
import { hash, mix } from '../collections/hash.js';
import type { Account } from '../world/entities.js';
import { fromCents, writtenEuros } from '../world/money.js';
import type { Invoice, PaymentRecord } from '../world/money-entities.js';
import type { Attachment } from '../world/sent.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { known, type World } from '../world/world.js';
import { transferLines } from './bank-transfer.js';
import { mailFinance } from './mail.js';
import { withPayment } from './payment-records.js';

/** An invoice for a card payment is made within this time (docs/rules.md#invoices-by-method). */
const madeWithin = 72 * hour;

/** `NX-000001`: one series for all accounts, without gaps. */
export const invoiceNumber = (serial: number): string => `NX-${String(serial).padStart(6, '0')}`;

/** Whom an invoice is made out to: the company, as it is called now (docs/rules.md#invoices). */
const billed = ({ companyName, vatNumber }: Account) => ({ companyName, vatNumber });

/** What an invoice is called as a file. */
export const invoiceName = ({ reference }: PaymentRecord, { serial }: Invoice): string =>
  serial === null ? reference : invoiceNumber(serial);

/** The document goes with the e-mail that tells of it (docs/rules.md#invoices). */
const attached = (payment: PaymentRecord, invoice: Invoice): Attachment => ({
  name: `${invoiceName(payment, invoice)}.pdf`,
  type: 'application/pdf',
  payment: payment.id,
  invoice,
});

/** The next number in order, given to a payment that has settled; goes out by e-mail. */
export function withFinalInvoice(world: World, payment: PaymentRecord): World {
  const account = known(world.accounts, payment.accountId);
  const serial = world.invoiceSerial + 1;
  const invoice: Invoice = { state: 'final', serial, issuedAt: world.now, making: null, to: billed(account) };
  const next = withPayment({ ...world, invoiceSerial: serial }, { ...payment, invoice });
  const text = `Your invoice ${invoiceNumber(serial)} over ${writtenEuros(fromCents(payment.amount))} is attached, and can be downloaded.`;
  const mail = { subject: `Invoice ${invoiceNumber(serial)}`, text, attachment: attached(payment, invoice) };
  return mailFinance(next, account, mail);
}

/**
 * A bank transfer has been announced: the pro-forma, with what to write on it, goes out at once
 * (docs/rules.md#invoices-by-method).
 */
export function withProForma(world: World, payment: PaymentRecord): World {
  const account = known(world.accounts, payment.accountId);
  const invoice: Invoice = { state: 'proForma', serial: null, issuedAt: world.now, making: null, to: billed(account) };
  const lines = transferLines(payment)
    .map((it) => it.join(': '))
    .join('\n');
  const text = `Please transfer ${writtenEuros(fromCents(payment.amount))}:\n\n${lines}\n\nThis is no final invoice: that follows when the money has arrived.`;
  const mail = { subject: `Pro-forma invoice ${payment.reference}`, text, attachment: attached(payment, invoice) };
  return mailFinance(withPayment(world, { ...payment, invoice }), account, mail);
}

/** Asked for: from now on it is being made, for some time that follows from the seed and is never more than is promised. */
export function withRequestedInvoice(world: World, payment: PaymentRecord): World {
  const chance = mix(mix(world.seed) ^ hash(`invoice ${payment.id}`));
  const readyAt = world.now + hour + (chance % (71 * 60 + 1)) * minute;
  const making = { readyAt, readyBy: world.now + madeWithin };
  return withPayment(world, { ...payment, invoice: { ...payment.invoice, state: 'requested', making } });
}

/** The invoice of a card payment is made. */
export const invoiceMade: Rule<'payments'> = {
  table: 'payments',
  rank: rank.expiry,
  due: ({ invoice }) => invoice.making?.readyAt,
  describe: ({ accountId, reference }) => ({
    type: 'invoiceMade',
    account: accountId,
    summary: `The invoice of payment ${reference} is made`,
  }),
  apply: withFinalInvoice,
};

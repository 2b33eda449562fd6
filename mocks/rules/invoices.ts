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

/** The longest time until a card payment's invoice is made (docs/rules.md#invoices-by-method). */
export const madeWithin = 72 * hour;

/** The name of an invoice, `NX-000001`: one series for all accounts, without gaps. */
export const invoiceNumber = (serial: number): string => `NX-${String(serial).padStart(6, '0')}`;

/** The recipient of an invoice: the company under its present name (docs/rules.md#invoices). */
const billed = ({ companyName, vatNumber }: Account) => ({ companyName, vatNumber });

/** File name of an invoice. */
export const invoiceName = ({ reference }: PaymentRecord, { serial }: Invoice): string =>
  serial === null ? reference : invoiceNumber(serial);

/** The document as an attachment to the e-mail about it (docs/rules.md#invoices). */
const attached = (payment: PaymentRecord, invoice: Invoice): Attachment => ({
  name: `${invoiceName(payment, invoice)}.pdf`,
  type: 'application/pdf',
  payment: payment.id,
  invoice,
});

/** Gives the next number to a settled payment's invoice, and mails it. */
export function withFinalInvoice(world: World, payment: PaymentRecord): World {
  const account = known(world.accounts, payment.accountId);
  const serial = world.invoiceSerial + 1;
  const invoice: Invoice = { state: 'final', serial, issuedAt: world.now, making: null, to: billed(account) };
  const next = withPayment({ ...world, invoiceSerial: serial }, { ...payment, invoice });
  const text = `Your invoice ${invoiceNumber(serial)} for ${writtenEuros(fromCents(payment.amount))} is attached. You can also download it under Billing & payments.`;
  const mail = { subject: `Invoice ${invoiceNumber(serial)}`, text, attachment: attached(payment, invoice) };
  return mailFinance(next, account, mail);
}

/** Mails the pro-forma of an announced bank transfer at once, with the reference for it (docs/rules.md#invoices-by-method). */
export function withProForma(world: World, payment: PaymentRecord): World {
  const account = known(world.accounts, payment.accountId);
  const invoice: Invoice = { state: 'proForma', serial: null, issuedAt: world.now, making: null, to: billed(account) };
  const lines = transferLines(payment)
    .map((it) => it.join(': '))
    .join('\n');
  const text = `Please transfer ${writtenEuros(fromCents(payment.amount))}:\n\n${lines}\n\nThis isn't the final invoice. We'll send the final invoice once your transfer arrives.`;
  const mail = { subject: `Pro-forma invoice ${payment.reference}`, text, attachment: attached(payment, invoice) };
  return mailFinance(withPayment(world, { ...payment, invoice }), account, mail);
}

/** Begins to make a requested invoice. The time it takes depends on the seed, and is never more than promised. */
export function withRequestedInvoice(world: World, payment: PaymentRecord): World {
  const chance = mix(mix(world.seed) ^ hash(`invoice ${payment.id}`));
  const readyAt = world.now + hour + (chance % (71 * 60 + 1)) * minute;
  const making = { readyAt, readyBy: world.now + madeWithin };
  return withPayment(world, { ...payment, invoice: { ...payment.invoice, state: 'requested', making } });
}

/** Completes the requested invoice of a card payment. */
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

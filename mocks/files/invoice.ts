import type { FileAnswer } from '../../src/api/schemas/values.js';
import type { PaymentRecord } from '../world/money-entities.js';
import { invoicePage } from './invoice-page.js';
import { invoicePdf } from './invoice-pdf.js';

/** The invoice of a payment that has one, as a PDF. */
export async function invoiceFile(payment: PaymentRecord): Promise<FileAnswer> {
  const page = invoicePage(payment);
  return { name: `${page.number}.pdf`, type: 'application/pdf', bytes: await invoicePdf(page) };
}

import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { ofPayment, Payment } from './payments.js';
import { FileAnswer } from './values.js';

/**
 * Requests the invoice of a card payment, which is possible once and takes 72 hours at most (docs/rules.md#invoices-by-method).
 */
export const requestInvoice = endpoint({
  id: 'requestInvoice',
  route: 'POST /payments/{paymentId}/invoice',
  access: 'payments',
  input: z.object(ofPayment),
  output: Payment,
  errors: ['alreadyRequested', 'conflict'],
});

/** Returns an invoice as PDF, any number of times once it is ready (`notReady` before). */
export const downloadInvoice = endpoint({
  id: 'downloadInvoice',
  route: 'GET /payments/{paymentId}/invoice',
  access: 'payments',
  file: 'application/pdf',
  input: z.object(ofPayment),
  output: FileAnswer,
  errors: ['notReady'],
});

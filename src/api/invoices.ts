import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { ofPayment, Payment } from './payments.js';
import { FileAnswer } from './values.js';

/** Asks for the invoice of a card payment: once, and it is made within 72 hours (docs/rules.md#invoices-by-method). */
export const requestInvoice = endpoint({
  id: 'requestInvoice',
  route: 'POST /payments/{paymentId}/invoice',
  access: 'payments',
  input: z.object(ofPayment),
  output: Payment,
  errors: ['alreadyRequested', 'conflict'],
});

/** Gives an invoice as PDF, as often as wanted, once it is there (`notReady` before). */
export const downloadInvoice = endpoint({
  id: 'downloadInvoice',
  route: 'GET /payments/{paymentId}/invoice',
  access: 'payments',
  file: 'application/pdf',
  input: z.object(ofPayment),
  output: FileAnswer,
  errors: ['notReady'],
});

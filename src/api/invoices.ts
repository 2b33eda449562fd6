import { endpoint } from './endpoint.js';

/**
 * Requests the invoice of a card payment, which is possible once and takes 72 hours at most (docs/rules.md#invoices-by-method).
 */
export const requestInvoice = endpoint({
  id: 'requestInvoice',
  route: 'POST /payments/{paymentId}/invoice',
  access: 'payments',
  errors: ['alreadyRequested', 'conflict'],
});

/** Returns an invoice as PDF, any number of times once it is ready (`notReady` before). */
export const downloadInvoice = endpoint({
  id: 'downloadInvoice',
  route: 'GET /payments/{paymentId}/invoice',
  access: 'payments',
  file: 'application/pdf',
  errors: ['notReady'],
});

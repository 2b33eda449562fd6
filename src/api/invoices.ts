import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Payment } from './payments.js';
import { FileAnswer, Id } from './values.js';

/** For a card payment: asked for once, made within 72 hours. */
export const requestInvoice = endpoint({
  id: 'requestInvoice',
  route: 'POST /payments/{paymentId}/invoice',
  access: 'payments',
  input: z.object({ paymentId: Id }),
  output: Payment,
  errors: ['alreadyRequested', 'conflict'],
});

/** A PDF; as often as wanted, once it is there (`notReady` before). */
export const downloadInvoice = endpoint({
  id: 'downloadInvoice',
  route: 'GET /payments/{paymentId}/invoice',
  access: 'payments',
  file: 'application/pdf',
  input: z.object({ paymentId: Id }),
  output: FileAnswer,
  errors: ['notReady'],
});

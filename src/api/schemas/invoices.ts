import * as z from 'zod/mini';
import { ofPayment, Payment } from './payments.js';
import { FileAnswer } from './values.js';

export const requestInvoice = {
  input: z.object(ofPayment),
  output: Payment,
};

export const downloadInvoice = {
  input: z.object(ofPayment),
  output: FileAnswer,
};

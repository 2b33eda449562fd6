import { object } from './object.js';
import { ofPayment, Payment } from './payments.js';
import { FileAnswer } from './values.js';

export const requestInvoice = {
  input: object(() => ofPayment),
  output: Payment,
};

export const downloadInvoice = {
  input: object(() => ofPayment),
  output: FileAnswer,
};

import type { Transfer } from '../../src/api/payments.js';
import { fromCents, writtenEuros } from '../world/money.js';
import type { PaymentRecord } from '../world/money-entities.js';

/** An account that nobody has: the example of the IBAN registry. */
const account = { holder: 'Nexmo Ltd', iban: 'GB29NWBK60161331926819', bic: 'NWBKGB2L' };

/** Where the money of a bank transfer goes, and what is written on it: on screen, in the e-mail and on the pro-forma (docs/rules.md#bank-transfers). */
export const transferOf = ({ reference, amount }: Pick<PaymentRecord, 'reference' | 'amount'>): Transfer => ({
  ...account,
  reference,
  amount,
});

/** The same for people who read: label and value. */
export function transferLines(payment: Pick<PaymentRecord, 'reference' | 'amount'>): readonly (readonly [string, string])[] {
  const { holder, iban, bic, reference, amount } = transferOf(payment);
  return [
    ['Account holder', holder],
    ['IBAN', iban.replace(/.{4}(?=.)/g, '$& ')],
    ['BIC', bic],
    ['Reference', reference],
    ['Amount', writtenEuros(fromCents(amount))],
  ];
}

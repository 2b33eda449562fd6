import type { Transfer } from '../../src/api/payments.js';
import { fromCents, writtenEuros } from '../world/money.js';
import type { PaymentRecord } from '../world/money-entities.js';

/** The example account of the IBAN registry, which nobody owns. */
const account = { holder: 'Nexmo Ltd', iban: 'GB29NWBK60161331926819', bic: 'NWBKGB2L' };

/** Details of a bank transfer, for the screen, the e-mail and the pro-forma (docs/rules.md#bank-transfers). */
export const transferOf = ({ reference, amount }: Pick<PaymentRecord, 'reference' | 'amount'>): Transfer => ({
  ...account,
  reference,
  amount,
});

/** The details as label and value, for people to read. */
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

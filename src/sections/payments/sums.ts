import type { Payment, PaymentSums } from '../../api/payments.js';

function sumOf(payments: readonly Payment[], wanted: keyof PaymentSums): PaymentSums['pending'] {
  const own = payments.filter(({ status }) => status === wanted);
  return { payments: own.length, amount: own.reduce((sum, { amount }) => sum + amount, 0) };
}

/** The sums of payments, for a backend that leaves them out. */
export const sumsOf = (payments: readonly Payment[]): PaymentSums => ({
  succeeded: sumOf(payments, 'succeeded'),
  pending: sumOf(payments, 'pending'),
});

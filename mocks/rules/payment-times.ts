import { day } from '../durations.js';
import { rank, type Rule } from '../time.js';
import { withPayment } from './payment-records.js';
import { settled } from './settle.js';

/** A bank transfer's money arrives, and counts from then on (rules, 5). */
export const moneyArrives: Rule<'payments'> = {
  table: 'payments',
  next(payment) {
    const { status, arrivesAt } = payment;
    if (status !== 'pending' || arrivesAt === null) return undefined;
    return {
      at: arrivesAt,
      rank: rank.moneyArrives,
      type: 'moneyArrives',
      account: payment.accountId,
      summary: `The bank transfer ${payment.reference} arrives`,
      apply: (world) => settled(world, payment),
    };
  },
};

/** How long the provider's page waits for a person. Our decision, where rules, 5 are silent. */
export const actionLasts = day;

/** Nobody came back from the provider's page: the payment is cancelled. */
export const actionExpiry: Rule<'payments'> = {
  table: 'payments',
  next(payment) {
    if (payment.status !== 'requires_action') return undefined;
    return {
      at: payment.createdAt + actionLasts,
      rank: rank.expiry,
      type: 'paymentAbandoned',
      account: payment.accountId,
      summary: `Payment ${payment.reference} is cancelled: nobody came back from the provider's page`,
      apply: (world) => withPayment(world, { ...payment, status: 'cancelled', action: null }),
    };
  },
};

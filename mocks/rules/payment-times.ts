import { day } from '../time/durations.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { withPayment } from './payment-records.js';
import { settled } from './settle.js';

/** A bank transfer's money arrives, and counts from then on (docs/rules.md#bank-transfers). */
export const moneyArrives: Rule<'payments'> = {
  table: 'payments',
  rank: rank.moneyArrives,
  due: ({ status, arrivesAt }) => (status === 'pending' ? (arrivesAt ?? undefined) : undefined),
  describe: ({ accountId, reference }) => ({
    type: 'moneyArrives',
    account: accountId,
    summary: `The bank transfer ${reference} arrives`,
  }),
  apply: settled,
};

/** How long the provider's page waits for a person (docs/rules.md#making-a-payment). */
const actionLasts = day;

/** Nobody came back from the provider's page: the payment is cancelled. */
export const actionExpiry: Rule<'payments'> = {
  table: 'payments',
  rank: rank.expiry,
  due: ({ status, createdAt }) => (status === 'requires_action' ? createdAt + actionLasts : undefined),
  describe: ({ accountId, reference }) => ({
    type: 'paymentAbandoned',
    account: accountId,
    summary: `Payment ${reference} is cancelled: nobody came back from the provider's page`,
  }),
  apply: (world, payment) => withPayment(world, { ...payment, status: 'cancelled', action: null }),
};

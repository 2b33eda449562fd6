import { day } from '../time/durations.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { withPayment } from './payment-records.js';
import { settled } from './settle.js';

/** Credits a bank transfer on the day it arrives (docs/rules.md#bank-transfers). */
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

/** The time a person has for the provider's page (docs/rules.md#making-a-payment). */
const actionLasts = day;

/** Cancels a payment whose person did not return from the provider's page. */
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

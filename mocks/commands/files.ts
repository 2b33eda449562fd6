import { ApiError } from '../../src/api/errors.js';
import { inSeconds } from '../time/durations.js';
import { items } from '../collections/log.js';
import type { Commands } from './command.js';
import { during } from './listing.js';
import { ownPayment, paymentsOf } from './payments.js';
import { requestsMatching } from './usage.js';

/** The code that makes files loads with the first request for one. */
export const fileCommands: Commands<'downloadInvoice' | 'exportPayments' | 'exportLedger' | 'exportRequests'> = {
  downloadInvoice(world, { paymentId }, { account }) {
    const payment = ownPayment(world, account, paymentId);
    const { issuedAt, making } = payment.invoice;
    const wait = making ? { retryAfter: inSeconds(making.readyBy - world.now) } : {};
    if (issuedAt === null) throw new ApiError('notReady', wait);
    return [world, import('../files/invoice.js').then(({ invoiceFile }) => invoiceFile(payment))];
  },

  exportPayments(world, filters, { account }) {
    const isWithin = during(filters);
    const payments = paymentsOf(world, account.id).filter(({ createdAt }) => isWithin(createdAt));
    return [world, import('../files/exports.js').then(({ transactions }) => transactions(payments))];
  },

  exportLedger(world, filters, { account }) {
    const isWithin = during(filters);
    const entries = items(account.ledger).filter(({ at }) => isWithin(at));
    return [world, import('../files/exports.js').then(({ activity }) => activity(entries))];
  },

  exportRequests(world, filters, caller) {
    const found = requestsMatching(world, filters, caller);
    return [world, import('../files/exports.js').then(({ requests }) => requests(found.page(0, Infinity)))];
  },
};

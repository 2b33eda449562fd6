import type { Input, Output } from '../../src/api/contract.js';
import type { PaymentSums } from '../../src/api/payments.js';
import type { PaymentRecord } from '../world/money-entities.js';
import { during, paged } from './listing.js';
import { sorted } from './order.js';
import { paymentView } from './payment-view.js';

const fields = {
  createdAt: ({ createdAt }: PaymentRecord) => createdAt,
  kind: ({ kind }: PaymentRecord) => kind,
  status: ({ status }: PaymentRecord) => status,
  amount: ({ amount }: PaymentRecord) => amount,
};

function sumOf(payments: readonly PaymentRecord[], status: keyof PaymentSums): PaymentSums['pending'] {
  const own = payments.filter((it) => it.status === status);
  return { payments: own.length, amount: own.reduce((sum, { amount }) => sum + amount, 0) };
}

/** A page of payments, which are given oldest first, with the sums of all that match. */
export function paymentPage(
  all: readonly PaymentRecord[],
  { status, sort = '-createdAt', ...wanted }: Input<'listPayments'>,
): Output<'listPayments'> {
  const isWithin = during(wanted);
  const oldestFirst = all.filter((it) => isWithin(it.createdAt) && (!status || it.status === status));
  const newestFirst = oldestFirst.toReversed();
  const isByTime = sort === 'createdAt' || sort === '-createdAt';
  const found = isByTime ? (sort === 'createdAt' ? oldestFirst : newestFirst) : sorted(newestFirst, sort, fields);
  const { items, ...page } = paged(found, wanted);
  const sums = { succeeded: sumOf(found, 'succeeded'), pending: sumOf(found, 'pending') };
  return { items: items.map(paymentView), ...page, sort, sums };
}

import { endpoint } from './endpoint.js';

export type { Transfer, Payment, PaymentSums } from './schemas/payments.js';

/**
 * Makes a payment (docs/rules.md#making-a-payment). The same key from the same account returns the same payment, never a second
 * charge; another account's keys do not matter. Field issues: `amount`, `billing` (`addressMismatch`).
 */
export const createPayment = endpoint({
  id: 'createPayment',
  route: 'POST /payments',
  access: 'payments',
  errors: ['methodInUse', 'conflict'],
});

/** Continues a payment after the provider's page, by the token of that page. A repeated call changes nothing. */
export const completePayment = endpoint({
  id: 'completePayment',
  route: 'POST /payments/{paymentId}/completion',
  access: 'payments',
  errors: ['methodInUse', 'conflict'],
});

/** Cancels a payment that waits for the provider's page. */
export const cancelPayment = endpoint({
  id: 'cancelPayment',
  route: 'POST /payments/{paymentId}/cancellation',
  access: 'payments',
  errors: ['conflict'],
});

/** Returns one payment in its present state. */
export const getPayment = endpoint({
  id: 'getPayment',
  route: 'GET /payments/{paymentId}',
  access: 'payments',
  errors: [],
});

/** Lists the payments of the account. */
export const listPayments = endpoint({
  id: 'listPayments',
  route: 'GET /payments',
  access: 'payments',
  errors: [],
});

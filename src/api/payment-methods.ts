import { endpoint } from './endpoint.js';

export type { Billing, PaymentMethod } from './schemas/payment-methods.js';

/** Lists the kept cards and PayPal accounts. */
export const listPaymentMethods = endpoint({
  id: 'listPaymentMethods',
  route: 'GET /payment-methods',
  access: 'payments',
  errors: [],
});

/** Deletes a method at once. If auto reload uses it, auto reload is switched off (docs/rules.md#deleting-a-method). */
export const deletePaymentMethod = endpoint({
  id: 'deletePaymentMethod',
  route: 'DELETE /payment-methods/{methodId}',
  access: 'payments',
  errors: [],
});

import type { Payment } from '../../api/payments.js';
import type { Kind } from '../../ui/content/notice.js';

/** The colour of each state of a payment. */
export const statusKinds: Readonly<Record<Payment['status'], Kind>> = {
  requires_action: 'warn',
  pending: 'info',
  succeeded: 'good',
  failed: 'danger',
  cancelled: 'info',
};

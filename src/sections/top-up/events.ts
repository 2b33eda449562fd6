import type { PayWith } from '../../api/schemas/pay-with.js';
import type { PaymentStatus } from '../../api/choices.js';

/** The amount in whole euro cents, and the method. */
export interface PaymentWish {
  readonly amount: number;
  readonly kind: PayWith['kind'];
}
export interface PaymentChange {
  readonly paymentId: string;
  readonly status: PaymentStatus;
  /** Whole euro cents. */
  readonly amount: number;
}
declare global {
  interface HTMLElementEventMap {
    'nx-before-payment': CustomEvent<PaymentWish>;
    'nx-payment-changed': CustomEvent<PaymentChange>;
  }
}

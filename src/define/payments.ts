import { NxPayments } from '../features/payments/payments.js';
import { define } from './define.js';

define('payments', NxPayments);

declare global {
  interface HTMLElementTagNameMap {
    'nx-payments': NxPayments;
  }
}

import { NxPaymentMethods } from '../features/payment-methods/payment-methods.js';
import { define } from './define.js';

define('payment-methods', NxPaymentMethods);

declare global {
  interface HTMLElementTagNameMap {
    'nx-payment-methods': NxPaymentMethods;
  }
}

import { NxBilling } from '../features/billing/billing.js';
import { define } from './define.js';

define('billing', NxBilling);

declare global {
  interface HTMLElementTagNameMap {
    'nx-billing': NxBilling;
  }
}

import { NxBalanceAlert } from '../features/balance-alert/balance-alert.js';
import { define } from './define.js';

define('balance-alert', NxBalanceAlert);

declare global {
  interface HTMLElementTagNameMap {
    'nx-balance-alert': NxBalanceAlert;
  }
}

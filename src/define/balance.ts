import { NxBalance } from '../features/balance/balance.js';
import { define } from './define.js';

define('balance', NxBalance);

declare global {
  interface HTMLElementTagNameMap {
    'nx-balance': NxBalance;
  }
}

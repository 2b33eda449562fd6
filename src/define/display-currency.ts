import { NxDisplayCurrency } from '../features/display-currency/display-currency.js';
import { define } from './define.js';

define('display-currency', NxDisplayCurrency);

declare global {
  interface HTMLElementTagNameMap {
    'nx-display-currency': NxDisplayCurrency;
  }
}

import { NxTopUp } from '../features/top-up/top-up.js';
import { define } from './define.js';

define('top-up', NxTopUp);

declare global {
  interface HTMLElementTagNameMap {
    'nx-top-up': NxTopUp;
  }
}

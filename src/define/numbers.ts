import { NxNumbers } from '../features/numbers/numbers.js';
import { define } from './define.js';

define('numbers', NxNumbers);

declare global {
  interface HTMLElementTagNameMap {
    'nx-numbers': NxNumbers;
  }
}

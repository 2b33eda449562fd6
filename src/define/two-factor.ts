import { NxTwoFactor } from '../features/two-factor/two-factor.js';
import { define } from './define.js';

define('two-factor', NxTwoFactor);

declare global {
  interface HTMLElementTagNameMap {
    'nx-two-factor': NxTwoFactor;
  }
}

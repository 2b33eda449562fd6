import { NxPasswordReset } from '../features/password-reset/password-reset.js';
import { define } from './define.js';

define('password-reset', NxPasswordReset);

declare global {
  interface HTMLElementTagNameMap {
    'nx-password-reset': NxPasswordReset;
  }
}

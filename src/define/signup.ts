import { NxSignup } from '../features/signup/signup.js';
import { define } from './define.js';

define('signup', NxSignup);

declare global {
  interface HTMLElementTagNameMap {
    'nx-signup': NxSignup;
  }
}

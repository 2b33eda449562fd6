import { NxSignIn } from '../features/sign-in/sign-in.js';
import { define } from './define.js';

define('sign-in', NxSignIn);

declare global {
  interface HTMLElementTagNameMap {
    'nx-sign-in': NxSignIn;
  }
}

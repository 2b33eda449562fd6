import { NxOptIn } from '../features/opt-in/opt-in.js';
import { define } from './define.js';

define('opt-in', NxOptIn);

declare global {
  interface HTMLElementTagNameMap {
    'nx-opt-in': NxOptIn;
  }
}

import { NxGettingStarted } from '../features/getting-started/getting-started.js';
import { define } from './define.js';

define('getting-started', NxGettingStarted);

declare global {
  interface HTMLElementTagNameMap {
    'nx-getting-started': NxGettingStarted;
  }
}

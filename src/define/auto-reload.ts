import { NxAutoReload } from '../features/auto-reload/auto-reload.js';
import { define } from './define.js';

define('auto-reload', NxAutoReload);

declare global {
  interface HTMLElementTagNameMap {
    'nx-auto-reload': NxAutoReload;
  }
}

import { NxSettings } from '../features/settings/settings.js';
import { define } from './define.js';

define('settings', NxSettings);

declare global {
  interface HTMLElementTagNameMap {
    'nx-settings': NxSettings;
  }
}

import { NxApiSettings } from '../features/api-settings/api-settings.js';
import { define } from './define.js';

define('api-settings', NxApiSettings);

declare global {
  interface HTMLElementTagNameMap {
    'nx-api-settings': NxApiSettings;
  }
}

import { NxNumberConfig } from '../features/number-config/number-config.js';
import { define } from './define.js';

define('number-config', NxNumberConfig);

declare global {
  interface HTMLElementTagNameMap {
    'nx-number-config': NxNumberConfig;
  }
}

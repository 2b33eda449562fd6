import { NxUsage } from '../features/usage/usage.js';
import { define } from './define.js';

define('usage', NxUsage);

declare global {
  interface HTMLElementTagNameMap {
    'nx-usage': NxUsage;
  }
}

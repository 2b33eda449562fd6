import { NxProvider } from '../core/provider.js';
import { define } from './define.js';

define('provider', NxProvider);

declare global {
  interface HTMLElementTagNameMap {
    'nx-provider': NxProvider;
  }
}

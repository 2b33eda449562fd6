import { NxNumberSearch } from '../features/number-search/number-search.js';
import { define } from './define.js';

define('number-search', NxNumberSearch);

declare global {
  interface HTMLElementTagNameMap {
    'nx-number-search': NxNumberSearch;
  }
}

import type { WhichNumber } from '../../sections/number-words.js';

declare global {
  interface HTMLElementEventMap {
    'nx-rent-requested': CustomEvent<object>;
    'nx-before-number-cancelled': CustomEvent<WhichNumber>;
    'nx-number-cancelled': CustomEvent<WhichNumber>;
  }
}

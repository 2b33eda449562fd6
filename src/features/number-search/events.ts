import type { WhichNumber } from '../../sections/number-words.js';

declare global {
  interface HTMLElementEventMap {
    'nx-address-requested': CustomEvent<object>;
    'nx-before-numbers-rented': CustomEvent<{ readonly numbers: readonly WhichNumber[] }>;
    'nx-number-rented': CustomEvent<WhichNumber>;
  }
}

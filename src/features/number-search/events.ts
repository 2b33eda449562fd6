import type { WhichNumber } from '../../sections/number-words.js';

declare global {
  interface HTMLElementEventMap {
    'nx-before-numbers-rented': CustomEvent<{ readonly numbers: readonly WhichNumber[] }>;
    'nx-number-rented': CustomEvent<WhichNumber>;
  }
}

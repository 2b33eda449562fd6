import { checkout } from './checkout.js';
import { checkouts } from './checkout.styles.js';
import type { NxNumberSearch } from './number-search.js';

/** What numbers cost, and how they are bought: once there are some to choose from. */
export const basketCard = (host: NxNumberSearch) => ({
  make: () => ({ view: () => checkout(host) }),
  words: [],
  styles: [checkouts],
});

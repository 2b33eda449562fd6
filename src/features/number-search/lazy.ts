import { Checkout, type Goods } from './checkout.js';
import { checkouts } from './checkout.styles.js';
import type { SearchHost } from './host.js';

/** What numbers cost, and how they are bought: once there are some to choose from. */
export const basketCard = (host: SearchHost, goods: Goods) => ({
  make: () => new Checkout(host, goods),
  words: [],
  styles: [checkouts],
});

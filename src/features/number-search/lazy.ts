import { Checkout, type Goods } from './checkout.js';
import { checkouts } from './checkout.styles.js';
import type { SearchHost } from './host.js';

/** The basket, which loads once there are numbers to select. */
export const basketCard = (host: SearchHost, goods: Goods) => ({
  make: () => new Checkout(host, goods),
  words: [],
  styles: [checkouts],
});

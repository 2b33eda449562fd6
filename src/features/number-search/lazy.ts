import { Checkout, type Goods } from './checkout.js';
import { checkoutStyles } from './checkout.styles.js';
import { dialogs } from '../../ui/dialog/dialog.styles.js';
import type { SearchHost } from './host.js';

/** The basket, with the dialog that it opens: both load once there are numbers to select. */
export const basketCard = (host: SearchHost, goods: Goods) => ({
  make: () => new Checkout(host, goods),
  words: [],
  styles: [dialogs, checkoutStyles],
});

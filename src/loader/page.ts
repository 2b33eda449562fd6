import { Loader, type Inventory } from './loader.js';

/** Written by the build. */
declare const inventory: Inventory;

// Without a page there is nothing to load; in a browser without custom elements, what stands between the tags stays.
const isPage = globalThis.document && globalThis.customElements;
const loader = isPage && new Loader(inventory, (file) => import(new URL(file, import.meta.url).href));
loader?.watch(document);

/** Loads the elements in a shadow root of the page, whose content the page's own search does not reach. */
export const load = (root: ShadowRoot): void => loader?.watch(root);

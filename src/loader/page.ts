import { Loader, type Files, type Inventory } from './loader.js';

/** Written by the build. */
declare const inventory: Inventory;

/** The page's loader, which every copy of this file finds, whatever address it has. */
const key = Symbol.for('nexmo-account-kit.loader');
const page = globalThis as { [key]?: Loader };

const addressOf = (file: string) => new URL(file, import.meta.url).href;
const files: Files = {
  bring: (file) => import(addressOf(file)),
  fetchAhead: (file) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: addressOf(file) })),
};

function loaderOf(): Loader {
  const { [key]: first } = page;
  if (!first) return (page[key] = new Loader(inventory, files));
  console.warn(
    `The elements are loaded by version ${first.version} already; the loader of version ${inventory.version} steps back.`,
  );
  return first;
}

// Without a page there is nothing to load; in a browser without custom elements, what stands between the tags stays.
const isPage = globalThis.document && globalThis.customElements;
const loader = isPage && loaderOf();
loader?.watch(document);

/** Loads the elements in a shadow root of the page, whose content the page's own search does not reach. */
export const load = (root: ShadowRoot): void => loader?.watch(root);

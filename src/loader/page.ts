import { firstAnswer, type PageWithFirstAnswers } from '../api/first-answer.js';
import { FirstCalls } from './first-calls.js';
import { Forms } from './forms.js';
import { Loader, type Inventory, type Ways } from './loader.js';
import type { Shell, Texts } from './shell.js';

/** Written by the build: the files, and the forms that are drawn before them, with their texts in English. */
declare const inventory: Inventory;
declare const shells: Readonly<Record<string, Shell>>;
declare const texts: Texts;

/** The page's loader, which every copy of this file finds, whatever address it has. */
const key = Symbol.for('nexmo-account-kit.loader');
const page = globalThis as PageWithFirstAnswers & { [key]?: Loader };

const calls = new FirstCalls();

const addressOf = (file: string) => new URL(file, import.meta.url).href;
const ways = (): Ways => ({
  bring: (file) => import(addressOf(file)),
  ask: (element, paths) => calls.begin(element, paths),
  forms: new Forms(shells, texts),
});

function loaderOf(): Loader {
  const { [key]: first } = page;
  if (!first) {
    page[firstAnswer] = calls.take;
    return (page[key] = new Loader(inventory, ways()));
  }
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

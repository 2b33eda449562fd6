/** The files of pages without a bundler, and for each element those that it needs, by their place in the list. */
export interface Inventory {
  /** The version of the files. */
  readonly version: string;
  readonly files: readonly string[];
  readonly elements: Readonly<Record<string, readonly number[]>>;
  /** For each language besides English, the words that each file says. */
  readonly words: Readonly<Record<string, Readonly<Record<number, string>>>>;
}

/** Brings a file. */
export type Bring = (file: string) => Promise<unknown>;

/** The language that an element will speak, which is known before its code is there. */
const languageOf = (it: Element) =>
  (it.getAttribute('lang') || it.closest('[locale]')?.getAttribute('locale') || document.documentElement.lang)
    .toLowerCase()
    .split(/[-_]/)[0] ?? '';

/** Loads the elements that a page has, and those that it gets. */
export class Loader {
  /** A selector of all elements. */
  readonly #tags: string;
  readonly version: string;
  readonly #asked = new Set<string>();
  readonly #watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) this.#look(node);
  });

  constructor(
    private readonly inventory: Inventory,
    private readonly bring: Bring,
  ) {
    this.#tags = Object.keys(inventory.elements).join();
    this.version = inventory.version;
  }

  /** Loads the elements in a document or an open shadow root, now and whenever one is added. */
  watch(root: Document | ShadowRoot): void {
    this.#watch.observe(root, { childList: true, subtree: true });
    for (const it of root.querySelectorAll(this.#tags)) void this.#load(it);
  }

  #look(added: Element) {
    for (const it of [added, ...added.querySelectorAll(this.#tags)]) void this.#load(it);
  }

  async #load(it: Element) {
    const tag = it.localName;
    const { elements, files, words } = this.inventory;
    const needed = Object.hasOwn(elements, tag) && elements[tag];
    if (!needed || this.#asked.has(tag) || customElements.get(tag)) return;
    this.#asked.add(tag);
    const said = words[languageOf(it)] ?? {};
    // Words that do not come are English.
    for (const at of needed) if (said[at]) this.bring(said[at]).catch(() => {});
    try {
      // All at once, so that none waits for the one that imports it.
      await Promise.all(needed.map((at) => this.bring(files[at] ?? '')));
    } catch (error) {
      // The next element of this name tries again.
      this.#asked.delete(tag);
      console.error(`<${tag}> could not be loaded.`, error);
    }
  }
}

/** The files of pages without a bundler, and for each element those that it needs, by their place in the list. */
export interface Inventory {
  /** The version of the files. */
  readonly version: string;
  readonly files: readonly string[];
  readonly elements: Readonly<Record<string, readonly number[]>>;
  /** The addresses that each element asks for at once, below `base-url`. */
  readonly calls: Readonly<Record<string, readonly string[]>>;
  /** The file with which elements take over what a server has rendered. */
  readonly hydration: string;
  /** For each language besides English, the words that each file says. */
  readonly words: Readonly<Record<string, Readonly<Record<number, string>>>>;
}

/** The ways in which files and first answers come. */
export interface Ways {
  /** Brings a file, and runs it. */
  readonly bring: (file: string) => Promise<unknown>;
  /** Brings a file that is run later. */
  readonly fetchAhead: (file: string) => void;
  /** Asks a backend for what an element will want first. Returns a function that drops what the element has not taken. */
  readonly ask: (element: Element, paths: readonly string[]) => () => void;
}

/** Milliseconds in which an element that has come takes its first answers. */
const moment = 1000;

/** The language that an element will speak, which is known before its code is there. */
const languageOf = (it: Element) =>
  (it.getAttribute('lang') || it.closest('[locale]')?.getAttribute('locale') || document.documentElement.lang)
    .toLowerCase()
    .split(/[-_]/)[0] ?? '';

/** True for an element that a server has rendered, and that has not begun. */
const isRendered = (it: Element) => it.shadowRoot && it.matches(':not(:defined)');

/** Loads the elements that a page has, and those that it gets. */
export class Loader {
  /** A selector of all elements. */
  readonly #tags: string;
  readonly version: string;
  readonly #asked = new Set<string>();
  /** Loads what takes over from a server, in a page that has something of it. */
  #hydration: Promise<unknown> | undefined;
  readonly #watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) this.#loadIn(node, [node]);
  });

  constructor(
    private readonly inventory: Inventory,
    private readonly from: Ways,
  ) {
    this.#tags = Object.keys(inventory.elements).join();
    this.version = inventory.version;
  }

  /** Loads the elements in a document or an open shadow root, now and whenever one is added. */
  watch(root: Document | ShadowRoot): void {
    this.#watch.observe(root, { childList: true, subtree: true });
    this.#loadIn(root);
  }

  #loadIn(root: ParentNode, besides: readonly Element[] = []) {
    const found = [...besides.filter((it) => it.matches(this.#tags)), ...root.querySelectorAll(this.#tags)];
    if (found.some(isRendered)) this.#hydration ??= this.from.bring(this.inventory.hydration).catch(() => {});
    for (const it of found) void this.#load(it);
  }

  async #load(it: Element) {
    const tag = it.localName;
    const { elements, files, words, calls } = this.inventory;
    const needed = Object.hasOwn(elements, tag) && elements[tag];
    if (!needed || this.#asked.has(tag) || customElements.get(tag)) return;
    this.#asked.add(tag);
    const said = words[languageOf(it)] ?? {};
    // Words that do not come are English.
    for (const at of needed) if (said[at]) this.from.bring(said[at]).catch(() => {});
    const code = needed.map((at) => files[at] ?? '');
    let drop: (() => void) | undefined;
    // A task later, so that the code is asked for first. An element whose code is here by then asks by itself.
    setTimeout(() => customElements.get(tag) || (drop = this.from.ask(it, calls[tag] ?? [])));
    try {
      if (this.#hydration) {
        // Elements begin when their code is run.
        code.forEach(this.from.fetchAhead);
        await this.#hydration;
      }
      // All at once, so that none waits for the one that imports it.
      await Promise.all(code.map(this.from.bring));
    } catch (error) {
      // The next element of this name tries again.
      this.#asked.delete(tag);
      console.error(`<${tag}> could not be loaded.`, error);
    }
    setTimeout(() => drop?.(), moment);
  }
}

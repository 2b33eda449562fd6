import { languageIn, localeAround } from './language.js';

/** The files of pages without a bundler, and for each element those that it needs, by their place in the list. */
export interface Inventory {
  /** The version of the files. */
  readonly version: string;
  readonly files: readonly string[];
  readonly elements: Readonly<Record<string, readonly number[]>>;
  /** The addresses that each element asks for at once, below `base-url`. */
  readonly calls: Readonly<Record<string, readonly string[]>>;
  /** The languages besides English. */
  readonly languages: readonly string[];
  /** The names of the words that files say: `chunks/de-usage.js` has the German ones of `usage`. */
  readonly words: Readonly<Record<number, string>>;
}

/** The file with the words of a name in a language. */
const wordsFile = (language: string, name: string): string => `chunks/${language}-${name}.js`;

/** The ways in which files and first answers come. */
export interface Ways {
  /** Brings a file, and runs it. */
  readonly bring: (file: string) => Promise<unknown>;
  /** Asks a backend for what an element will want first. Returns a function that drops what the element has not taken. */
  readonly ask: (element: Element, paths: readonly string[]) => () => void;
  /** Draws the forms of elements whose code is on its way. */
  readonly forms: EarlyForms;
}

/** Forms that are drawn before the code of their elements is here. */
export interface EarlyForms {
  /** True for a tag that such a form is known of. */
  readonly has: (tag: string) => boolean;
  /** Draws one, if nothing else has drawn the element by then. */
  readonly draw: (element: Element, language: string, words: () => Promise<readonly unknown[]>) => void;
  /** Takes back what was drawn, because the code does not come; nothing where the element is there. */
  readonly takeBack: (tag: string) => void;
}

/** Milliseconds in which an element that has come takes its first answers. */
const moment = 1000;

/** Loads the elements that a page has, and those that it gets. */
export class Loader {
  /** A selector of all elements. */
  readonly #tags: string;
  readonly version: string;
  readonly #asked = new Set<string>();
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
    const { forms } = this.from;
    // Files are asked for first.
    for (const it of found) void this.#load(it);
    for (const it of found) if (forms.has(it.localName)) forms.draw(it, this.#spokenBy(it), () => this.#wordsOf(it));
  }

  /** The language of an element, if it is one of the kit's besides English. */
  #spokenBy(it: Element) {
    const language = languageIn(localeAround(it));
    return this.inventory.languages.includes(language) ? language : 'en';
  }

  /** The files of an element, by their place in the list. */
  #neededBy(it: Element) {
    const { elements } = this.inventory;
    return (Object.hasOwn(elements, it.localName) && elements[it.localName]) || [];
  }

  /** The words of an element in its language. Words that do not come are English. */
  #wordsOf(it: Element): Promise<readonly unknown[]> {
    const language = this.#spokenBy(it);
    const names = language === 'en' ? [] : this.#neededBy(it).flatMap((at) => this.inventory.words[at] ?? []);
    return Promise.all(names.map((name) => this.from.bring(wordsFile(language, name)).catch(() => {})));
  }

  async #load(it: Element) {
    const tag = it.localName;
    const { files, calls } = this.inventory;
    const needed = this.#neededBy(it);
    if (needed.length === 0 || this.#asked.has(tag) || customElements.get(tag)) return;
    this.#asked.add(tag);
    void this.#wordsOf(it);
    const code = needed.map((at) => files[at] ?? '');
    let drop: (() => void) | undefined;
    // A task later, so that the code is asked for first. An element whose code is here by then asks by itself.
    setTimeout(() => customElements.get(tag) || (drop = this.from.ask(it, calls[tag] ?? [])));
    // All at once, so that none waits for the one that imports it; to the end, because a file may come to one that imports it after all.
    const brought = await Promise.allSettled(code.map(this.from.bring));
    const failed = brought.find((it) => it.status === 'rejected');
    if (failed) {
      // The next element of this name tries again.
      this.#asked.delete(tag);
      this.from.forms.takeBack(tag);
      console.error(`<${tag}> could not be loaded.`, failed.reason);
    }
    setTimeout(() => drop?.(), moment);
  }
}

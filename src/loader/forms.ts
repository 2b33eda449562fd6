import type { EarlyForms } from './loader.js';
import { drawShell, type Shell, type Texts } from './shell.js';

/** A provider, defined or not. */
interface Provider extends Element {
  readonly messages?: object;
}

/** A file of words: texts by domain. */
type Words = Readonly<Record<string, { readonly default: Texts }>>;

/** Something else draws an element: its own code, a server, or the host that has words of its own or shows no fields. */
const isDrawnOtherwise = (it: Element) =>
  it.shadowRoot !== null ||
  it.matches(':defined') ||
  !it.isConnected ||
  it.getAttribute('prefilled') === 'hidden' ||
  'messages' in it ||
  it.closest<Provider>('nx-provider')?.messages !== undefined;

/** Draws the forms of elements whose code is on its way. */
export class Forms implements EarlyForms {
  readonly #drawn = new Map<string, (() => void)[]>();

  constructor(
    private readonly shells: Readonly<Record<string, Shell>>,
    private readonly english: Texts,
  ) {}

  has(tag: string): boolean {
    return Object.hasOwn(this.shells, tag);
  }

  draw(element: Element, language: string, words: Promise<readonly unknown[]>): void {
    if (language === 'en') return this.#drawWith(element, language, this.english);
    void words.then((files) => {
      const said = (files as readonly (Words | undefined)[]).flatMap((it) => Object.values(it ?? {}).map((it) => it.default));
      this.#drawWith(element, language, Object.assign({ ...this.english }, ...said) as Texts);
    });
  }

  takeBack(tag: string): void {
    for (const end of this.#drawn.get(tag) ?? []) end();
    this.#drawn.delete(tag);
  }

  #drawWith(element: Element, language: string, texts: Texts) {
    const tag = element.localName;
    const { [tag]: shell } = this.shells;
    if (!shell || isDrawnOtherwise(element)) return;
    this.#drawn.set(tag, [...(this.#drawn.get(tag) ?? []), drawShell(element, shell, language, texts)]);
    void customElements.whenDefined(tag).then(() => this.#drawn.delete(tag));
  }
}

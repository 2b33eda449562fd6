import { portalTag } from '../core/portal-tag.js';
import { closestAcross } from './language.js';
import type { EarlyForms } from './loader.js';
import { drawShell, givenTo, type Shell, type Texts } from './shell.js';

/** An element or a provider, defined or not. */
interface Worded extends Element {
  readonly messages?: object;
}

/** A file of words: texts by domain. */
type Words = Readonly<Record<string, { readonly default: Texts }>>;

const hasOwnWords = (it: Worded | undefined) => it?.messages !== undefined;

/** Something else draws an element: its own code, a server, or the host that has words of its own or shows no fields. */
const isDrawnOtherwise = (it: Element) =>
  it.shadowRoot !== null ||
  it.matches(':defined') ||
  !it.isConnected ||
  [...it.children].some(({ localName }) => localName === portalTag) ||
  givenTo(it, 'prefilled') === 'hidden' ||
  hasOwnWords(it) ||
  hasOwnWords(closestAcross(it, 'nx-provider'));

/** Draws an element's form, if nothing else draws it. Returns a function that takes the form away again. */
export function drawIfFree(it: Element, shell: Shell, language: string, texts: Texts): (() => void) | undefined {
  if (isDrawnOtherwise(it)) return undefined;
  try {
    return drawShell(it, shell, language, texts);
  } catch (error) {
    // The element draws itself when its code is here.
    console.error(`<${it.localName}> could not be drawn before its code.`, error);
    return undefined;
  }
}

/** Draws the forms of elements whose code is on its way. */
export class Forms implements EarlyForms {
  /** For each tag, what takes its forms away again. */
  readonly #drawn = new Map<string, (() => void)[]>();

  constructor(
    private readonly shells: Readonly<Record<string, Shell>>,
    private readonly english: Texts,
  ) {}

  has(tag: string): boolean {
    return Object.hasOwn(this.shells, tag);
  }

  draw(element: Element, language: string, words: () => Promise<readonly unknown[]>): void {
    const { localName: tag } = element;
    if (customElements.get(tag)) return;
    if (!this.#drawn.has(tag)) {
      this.#drawn.set(tag, []);
      void customElements.whenDefined(tag).then(() => this.#drawn.delete(tag));
    }
    if (language === 'en') return this.#drawWith(element, language, this.english);
    const drawn = this.#drawn.get(tag);
    void words().then((files) => {
      // Taken back by now, because the code does not come.
      if (this.#drawn.get(tag) !== drawn) return;
      const said = (files as readonly (Words | undefined)[]).flatMap((it) => Object.values(it ?? {}).map((it) => it.default));
      this.#drawWith(element, language, Object.assign({ ...this.english }, ...said) as Texts);
    });
  }

  takeBack(tag: string): void {
    for (const end of this.#drawn.get(tag) ?? []) end();
    this.#drawn.delete(tag);
  }

  #drawWith(element: Element, language: string, texts: Texts) {
    const { [element.localName]: shell } = this.shells;
    const end = shell && drawIfFree(element, shell, language, texts);
    if (end) this.#drawn.get(element.localName)?.push(end);
  }
}

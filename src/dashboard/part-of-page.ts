/** The open part of a page, such as a tab: set from the address, and reported when the person opens another. */
export class PartOfPage {
  #observer: MutationObserver | undefined;
  #element: HTMLElement | undefined;
  #seen = '';

  constructor(private readonly changed: (part: string) => void) {}

  follow(element: HTMLElement | undefined, attribute?: string, part = ''): void {
    const isSame = element === this.#element;
    if (!isSame) this.#observer?.disconnect();
    this.#element = element;
    if (!element || !attribute || (isSame && part === this.#seen)) return;
    this.#seen = part;
    if (part) element.setAttribute(attribute, part);
    else element.removeAttribute(attribute);
    this.#observer?.disconnect();
    this.#observer = new MutationObserver(() => this.#follow(element.getAttribute(attribute) ?? ''));
    this.#observer.observe(element, { attributeFilter: [attribute] });
  }

  #follow(part: string) {
    if (part === this.#seen) return;
    this.#seen = part;
    this.changed(part);
  }
}

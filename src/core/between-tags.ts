import { portalTag } from './portal-tag.js';

const hostsOf = (nodes: Iterable<ChildNode>) => [...nodes].filter((node) => (node as Partial<Element>).localName !== portalTag);

/**
 * The members by which code reads and changes the children of an element, as the host's code must see them. Without Lit, because the
 * loader needs them too; a server has no elements.
 */
abstract class BetweenTags extends (globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement)) {
  override get childNodes(): NodeListOf<ChildNode> {
    const nodes = hostsOf(super.childNodes);
    return Object.assign(nodes, { item: (index: number) => nodes[index] ?? null }) as unknown as NodeListOf<ChildNode>;
  }
  override get firstChild(): ChildNode | null {
    return hostsOf(super.childNodes)[0] ?? null;
  }
  override get lastChild(): ChildNode | null {
    return hostsOf(super.childNodes).at(-1) ?? null;
  }

  override get textContent(): string {
    return hostsOf(super.childNodes)
      .map((node) => (node instanceof Comment ? '' : node.textContent))
      .join('');
  }
  override set textContent(text: string | null) {
    this.replaceChildren(...(text ? [text] : []));
  }

  override get innerHTML(): string {
    const copy = this.ownerDocument.createElement('template');
    copy.content.append(...hostsOf(super.childNodes).map((node) => node.cloneNode(true)));
    return copy.innerHTML;
  }
  override set innerHTML(markup: string) {
    const made = this.ownerDocument.createElement('template');
    made.innerHTML = markup;
    this.replaceChildren(made.content);
  }

  override get outerHTML(): string {
    // Copied into a template's document, where no element of the kit is upgraded.
    const copy = this.ownerDocument.createElement('template').content.ownerDocument.importNode(this, false) as Element;
    copy.innerHTML = this.innerHTML;
    return copy.outerHTML;
  }
  override set outerHTML(markup: string) {
    super.outerHTML = markup;
  }

  override replaceChildren(...nodes: (Node | string)[]): void {
    for (const node of hostsOf(super.childNodes)) node.remove();
    this.append(...nodes);
  }
}

const { constructor: _, ...members } = Object.getOwnPropertyDescriptors(BetweenTags.prototype);

/**
 * Hides the kit's own children of an element from the host's code, which reads and changes only its own children: frameworks,
 * morphers and caches would otherwise take the kit's for theirs, and hydrate, rewrite or remove them.
 */
export const hideBetweenTags = (element: Element): void => void Object.defineProperties(element, members);

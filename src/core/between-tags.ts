import { LitElement } from 'lit';

/** The tag of what the kit puts into the page's own tree. */
export const outsideTag = 'nx-outside';

const isHosts = (node: Node) => node.nodeName.toLowerCase() !== outsideTag;

/**
 * Between the tags, the host's code finds and changes what the host has put there, and nothing else: frameworks, morphers and caches
 * take every child they meet for their own, and would hydrate, rewrite or remove what is the kit's.
 */
export abstract class BetweenTags extends LitElement {
  get #hosts(): ChildNode[] {
    return [...super.childNodes].filter(isHosts);
  }

  override get childNodes(): NodeListOf<ChildNode> {
    const nodes = this.#hosts;
    return Object.assign(nodes, { item: (index: number) => nodes[index] ?? null }) as unknown as NodeListOf<ChildNode>;
  }
  override get firstChild(): ChildNode | null {
    return this.#hosts[0] ?? null;
  }
  override get lastChild(): ChildNode | null {
    return this.#hosts.at(-1) ?? null;
  }

  override get textContent(): string {
    return this.#hosts.map((node) => (node instanceof Comment ? '' : node.textContent)).join('');
  }
  override set textContent(text: string | null) {
    this.replaceChildren(...(text ? [text] : []));
  }

  override get innerHTML(): string {
    const copy = this.ownerDocument.createElement('template');
    copy.content.append(...this.#hosts.map((node) => node.cloneNode(true)));
    return copy.innerHTML;
  }
  override set innerHTML(markup: string) {
    const made = this.ownerDocument.createElement('template');
    made.innerHTML = markup;
    this.replaceChildren(made.content);
  }

  override get outerHTML(): string {
    // In a document of a template's, where no element of the kit's comes to life.
    const copy = this.ownerDocument.createElement('template').content.ownerDocument.importNode(this, false) as Element;
    copy.innerHTML = this.innerHTML;
    return copy.outerHTML;
  }
  override set outerHTML(markup: string) {
    super.outerHTML = markup;
  }

  override replaceChildren(...nodes: (Node | string)[]): void {
    for (const node of this.#hosts) node.remove();
    this.append(...nodes);
  }
}

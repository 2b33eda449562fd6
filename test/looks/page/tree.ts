/** All elements as they are drawn, with those in shadow roots and slots. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** The parent of a node, as it is drawn. */
export function around(node: Node): Element | null {
  if ((node instanceof Element || node instanceof Text) && node.assignedSlot) return node.assignedSlot;
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** An element and its ancestors, as they are drawn. */
export function* outwards(start: Element | null): Generator<Element> {
  for (let element = start; element; element = around(element)) yield element;
}

/** A description of an element's place: its named ancestors, and itself. */
export function nameOf(element: Element): string {
  const own = (it: Element) => it.localName + (it.id ? `#${it.id}` : '') + [...it.classList].map((name) => `.${name}`).join('');
  const hosts = [...outwards(around(element))].filter((it) => it.shadowRoot).map((it) => it.localName);
  return [...hosts.toReversed(), own(element)].join(' ');
}

export const stage = (): Element => document.querySelector('#storybook-root')!;

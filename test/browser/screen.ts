/** What is on screen, as a person finds it: by words, labels and names. Open shadow roots are no wall. */

/** Tests that make time pass patch the page's clock: waiting goes by the real one. */
const now = performance.now.bind(performance);
const pause = (ms: number) => new Promise<void>((then) => setTimeout(then, ms));

/** For what never comes, on whatever machine. */
const inVain = 60_000;

/** Waits until something is there; says in vain of what, with all that was on screen instead. */
export async function until<T>(find: () => T | undefined | null | false, what: string): Promise<T> {
  for (const end = now() + inVain; now() < end;) {
    const began = now();
    const found = find();
    if (found) return found;
    // Looking takes time from what is looked for: most of it is left to the page.
    await pause(Math.min(100, Math.max(4, 3 * (now() - began))));
  }
  throw new Error(`Waited in vain for ${what}. On screen: “${words(document.body)}”`);
}

const childrenOf = (node: Element): Iterable<Node> => {
  if (node instanceof HTMLSelectElement) return node.selectedOptions;
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
};

/** A chosen option is drawn by its list; what has no box of its own, such as a provider or a slot, by what it holds. */
const isDrawn = (node: Element) =>
  node.checkVisibility({ visibilityProperty: true }) ||
  node instanceof HTMLOptionElement ||
  getComputedStyle(node).display === 'contents';

/** Everything in the order in which it is drawn: a shadow root in place of what its host has between the tags. */
function* drawn(node: Node): Generator<Element | Text> {
  if (node instanceof Text) yield node;
  if (!(node instanceof Element) || node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return;
  if (!isDrawn(node)) return;
  yield node;
  for (const child of childrenOf(node)) yield* drawn(child);
}

/** One line; what keeps numbers in their own direction is invisible. */
const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All words on screen, and those that only a screen reader says. */
export const words = (root: Element): string =>
  plain([...drawn(root)].map((it) => (it instanceof Text ? it.data : (it.getAttribute('aria-label') ?? ''))).join(' '));

const own = (element: Element) => plain(element.getAttribute('aria-label') ?? words(element));

/** Everything that fits a selector. */
export const all = <E extends Element = HTMLElement>(root: Element, selector: string): E[] =>
  [...drawn(root)].filter((it) => it instanceof Element && it.matches(selector)) as unknown[] as E[];

const named = <E extends Element>(root: Element, selector: string, name: string) =>
  until(() => all<E>(root, selector).find((it) => own(it) === name), `${selector} “${name}”`);

export const seen = (root: Element, text: string) => until(() => words(root).includes(text), `“${text}”`);
export const gone = (root: Element, text: string) => until(() => !words(root).includes(text), `the end of “${text}”`);

export const button = (root: Element, name: string) => named<HTMLButtonElement>(root, 'button', name);
export const link = (root: Element, name: string) => named<HTMLAnchorElement>(root, 'a[href]', name);
export const heading = (root: Element, name: string) => named<HTMLHeadingElement>(root, 'h1, h2, h3', name);

/** The control that a label names. */
export async function control<E extends HTMLElement = HTMLInputElement>(root: Element, label: string): Promise<E> {
  const { control } = await named<HTMLLabelElement>(root, 'label', label);
  return control as HTMLElement as E;
}

/** What a screen reader says of a control after its name: hint and error. */
export async function explained(root: Element, label: string): Promise<string> {
  const input = await control(root, label);
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => words((input.getRootNode() as Document | ShadowRoot).getElementById(id)!)).join(' ');
}

/** Where the keyboard is, however deep. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export const focusOn = (find: () => Element | null | undefined, what: string) =>
  until(() => focused() !== document.body && focused() === find(), `the focus on ${what}`);

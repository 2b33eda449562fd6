/** The contents of the screen as a person finds them: by words, labels and names. Open shadow roots are no obstacle. */

/** Waits use the real clock, because some tests patch the page's. */
const now = performance.now.bind(performance);
const pause = (ms: number) => new Promise<void>((then) => setTimeout(then, ms));

/** Milliseconds after which a wait fails, on the slowest machine. */
const inVain = 60_000;

type Found<T> = T | undefined | null | false;

/** Waits until something is there. The failure shows its name, and all that was on screen instead. */
export async function until<T>(find: () => Found<T> | Promise<Found<T>>, what: string): Promise<T> {
  for (const end = now() + inVain; now() < end;) {
    const began = now();
    const found = await find();
    if (found) return found;
    // Each look takes time from the page, so most of the time is left to it.
    await pause(Math.min(100, Math.max(4, 3 * (now() - began))));
  }
  throw new Error(`Waited in vain for ${what}. On screen: “${words(document.body)}”`);
}

const childrenOf = (node: Element): Iterable<Node> => {
  if (node instanceof HTMLSelectElement) return node.selectedOptions;
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
};

/**
 * True if an element is drawn. An option is drawn by its list; an element without a box, such as a provider or a slot, by its
 * children.
 */
const isDrawn = (node: Element) =>
  node.checkVisibility({ visibilityProperty: true }) ||
  node instanceof HTMLOptionElement ||
  getComputedStyle(node).display === 'contents';

/** Everything in the order in which it is drawn; a shadow root replaces the children of its host. */
function* drawn(node: Node): Generator<Element | Text> {
  if (node instanceof Text) yield node;
  if (!(node instanceof Element) || node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return;
  if (!isDrawn(node)) return;
  yield node;
  for (const child of childrenOf(node)) yield* drawn(child);
}

/** The text on one line, without invisible marks of direction, and with phone numbers as a copy has them. */
const plain = (text: string) =>
  text
    .replace(/\u2066\+[\d\u00a0]+\u2069/g, (number) => number.replace(/\u00a0/g, ''))
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All words on screen, and those for screen readers only. */
export const words = (root: Element): string =>
  plain([...drawn(root)].map((it) => (it instanceof Text ? it.data : (it.getAttribute('aria-label') ?? ''))).join(' '));

/** All texts that are drawn. */
export const textsOf = (root: Element): Text[] => [...drawn(root)].filter((it) => it instanceof Text);

/** The name of an element: its label, or else its text. */
export const own = (element: Element) => plain(element.getAttribute('aria-label') ?? words(element));

/** The visible text of an element, without labels and texts for screen readers only. */
const visible = (element: Element) =>
  plain(
    [...drawn(element)].map((it) => (it instanceof Text && !it.parentElement?.closest('.nx-hidden') ? it.data : '')).join(' '),
  );

/** All elements that match a selector. */
export const all = <E extends Element = HTMLElement>(root: Element, selector: string): E[] =>
  [...drawn(root)].filter((it) => it instanceof Element && it.matches(selector)) as unknown[] as E[];

const named = <E extends Element>(root: Element, selector: string, name: string) =>
  until(() => all<E>(root, selector).find((it) => own(it) === name || visible(it) === name), `${selector} “${name}”`);

export const seen = (root: Element, text: string) => until(() => words(root).includes(text), `“${text}”`);
export const gone = (root: Element, text: string) => until(() => !words(root).includes(text), `the end of “${text}”`);

export const button = (root: Element, name: string) => named<HTMLButtonElement>(root, 'button', name);
export const link = (root: Element, name: string) => named<HTMLAnchorElement>(root, 'a[href]', name);
export const heading = (root: Element, name: string) => named<HTMLHeadingElement>(root, 'h1, h2, h3', name);

/** The control with a label. */
export async function control<E extends HTMLElement = HTMLInputElement>(root: Element, label: string): Promise<E> {
  const { control } = await named<HTMLLabelElement>(root, 'label', label);
  return control as HTMLElement as E;
}

/** The description of a control for screen readers: hint and error. */
export async function explained(root: Element, label: string): Promise<string> {
  const input = await control(root, label);
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => words((input.getRootNode() as Document | ShadowRoot).getElementById(id)!)).join(' ');
}

/** The focused element, in whatever shadow root. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export const focusOn = (find: () => Element | null | undefined, what: string) =>
  until(() => focused() !== document.body && focused() === find(), `the focus on ${what}`);

import type { CSSResultOrNative } from 'lit';
import { adopt } from '../ui/styles/light.js';
import { hideBetweenTags, portalTag } from './between-tags.js';
import { takenAway } from './failures.js';
import { Patience } from './patience.js';

/** On what the kit has made itself, whichever copy of the kit: a copy of the page brings elements without it. */
const made = Symbol.for('nexmo-account-kit.made');

interface Use {
  /** The slot of the element's shadow root in which it shows. */
  readonly slot: string;
  /** What its styles are for. */
  readonly selector: string;
  readonly styles: readonly CSSResultOrNative[];
  /** Whether it is handed on through the shadow root of this element, into the tree around it. */
  readonly through: (host: Element) => boolean;
}

/** A child of the kit's own in the page's tree, which shows in an element, through as many shadow roots as are between them. */
export class LightDomChild {
  readonly node: HTMLElement;
  #kept: readonly { readonly parent: Element; readonly child: Element; readonly end: () => void }[] = [];

  constructor(
    private readonly host: Element,
    private readonly use: Use,
  ) {
    this.node = portal(use.slot);
  }

  connect(): void {
    const { slot, through, selector, styles } = this.use;
    const places: [parent: Element, child: HTMLElement][] = [];
    let at = this.host;
    for (let around = hostOf(at); around && through(around); around = hostOf(at)) {
      const step = portal(slot);
      step.append(Object.assign(document.createElement('slot'), { name: slot }));
      places.push([at, step]);
      at = around;
    }
    places.push([at, this.node]);
    this.#kept = places.map(([parent, child]) => ({ parent, child, end: keep(parent, child) }));
    for (const [, child] of places) adopt(child, selector, styles);
  }

  /** Out of the page. In the element itself it stays, and moves with it. */
  disconnect(): void {
    for (const { parent, child, end } of this.#kept) {
      end();
      if (child !== this.node || parent !== this.host) child.remove();
    }
    this.#kept = [];
  }
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host;

const portalsOf = (parent: Element) => [...parent.querySelectorAll(`:scope > ${portalTag}`)];

const portal = (slot: string) => Object.assign(document.createElement(portalTag), { slot, [made]: true });

const isCopy = (element: Element) => !(made in element);

/**
 * Keeps a child beside those of the host: it comes back when somebody takes it away, and has the focus again if it had it; copies of it
 * go. Whoever takes it away again and again has it gone in the end.
 */
function keep(parent: Element, child: HTMLElement): () => void {
  let focused: Element | null = null;
  hideBetweenTags(parent);
  const patience = new Patience(100);
  const signals = new AbortController();
  const { signal } = signals;
  const active = () => child.ownerDocument.activeElement;
  const tidy = () => {
    const copies = portalsOf(parent).filter(isCopy);
    // Whoever puts a copy in may give it the focus that ours had.
    const isTaken = copies.some((copy) => copy.contains(active()));
    for (const copy of copies) copy.remove();
    const isGone = child.parentNode !== parent;
    if (isGone && patience.isLost(performance.now())) {
      signals.abort();
      return takenAway(parent);
    }
    if (isGone) putBack();
    if (isGone || isTaken) (focused as HTMLElement | null)?.focus({ preventScroll: true });
  };
  // Before the children of the host, so that nobody who goes from one of these to the next comes upon ours.
  const putBack = () => {
    const last = portalsOf(parent).findLast((it) => !isCopy(it));
    if (last) last.after(child);
    else parent.prepend(child);
  };
  child.addEventListener('focusin', ({ target }) => (focused = target as Element), { signal });
  // One browser says so when it is taken away, too: then it is not in the page a moment later.
  const left = () => {
    const place = active()?.closest(portalTag);
    if (child.isConnected && !child.contains(active()) && !(place && isCopy(place))) focused = null;
  };
  child.addEventListener('focusout', () => queueMicrotask(left), { signal });
  tidy();
  const watch = new MutationObserver(tidy);
  watch.observe(parent, { childList: true });
  signal.addEventListener('abort', () => watch.disconnect());
  return () => signals.abort();
}

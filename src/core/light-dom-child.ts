import type { CSSResultOrNative } from 'lit';
import { showAgain } from '../ui/dialog/show-again.js';
import { adopt } from '../ui/styles/light.js';
import { hideBetweenTags } from './between-tags.js';
import { takenAway } from './failures.js';
import { Patience } from './patience.js';
import { made, portalTag } from './portal-tag.js';
import { entriesIn, takeBack } from './stolen-nodes.js';

interface Use {
  /** The slot of the element's shadow root in which it shows. */
  readonly slot: string;
  /** The selector that its styles apply to. */
  readonly selector: string;
  readonly styles: readonly CSSResultOrNative[];
  /** True if it is passed on through this element's shadow root into the tree around it. */
  readonly through: (host: Element) => boolean;
}

/** A child of the kit in the light DOM, which shows in an element through any number of shadow roots between them. */
export class LightDomChild {
  readonly node: HTMLElement;
  #ends: readonly (() => void)[] = [];
  readonly #styles: (readonly CSSResultOrNative[])[];

  constructor(
    private readonly host: Element,
    private readonly use: Use,
  ) {
    this.node = portal(use.slot);
    this.#styles = [use.styles];
  }

  connect(): void {
    const { slot, through } = this.use;
    const places: [parent: Element, child: HTMLElement][] = [];
    let at = this.host;
    for (let around = hostOf(at); around && through(around); around = hostOf(at)) {
      const step = portal(slot);
      step.append(Object.assign(document.createElement('slot'), { name: slot }));
      places.push([at, step]);
      at = around;
    }
    places.push([at, this.node]);
    this.#ends = places.map(([parent, child]) => {
      const end = keep(parent, child);
      for (const styles of this.#styles) adopt(child, this.use.selector, styles);
      return () => {
        end();
        if (child !== this.node || parent !== this.host) child.remove();
      };
    });
  }

  /** Styles that have loaded later. */
  wear(styles: readonly CSSResultOrNative[]): void {
    this.#styles.push(styles);
    if (this.node.isConnected) adopt(this.node, this.use.selector, styles);
  }

  /** Removes it from the page. In the element itself it stays, and moves with it. */
  disconnect(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
  }
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host;

const portalsOf = (parent: Element) => [...parent.querySelectorAll(`:scope > ${portalTag}`)];

const portal = (slot: string) => Object.assign(document.createElement(portalTag), { slot, [made]: true });

const isCopy = (element: Element) => !(made in element);

/**
 * Keeps a child beside those of the host: it is put back when a script removes it, with its focus, and copies of it are removed,
 * with what a morpher has moved from it into them. A script that removes it again and again wins in the end.
 */
function keep(parent: Element, child: HTMLElement): () => void {
  let focused: Element | null = null;
  hideBetweenTags(parent);
  const patience = new Patience(100);
  const signals = new AbortController();
  const { signal } = signals;
  const active = () => child.ownerDocument.activeElement;
  let entries = entriesIn(child);
  const remember = (event?: Event) => {
    if (event) focused = event.target as Element;
    entries = entriesIn(child);
  };
  const tidy = (records: readonly MutationRecord[]) => {
    const copies = portalsOf(parent).filter(isCopy);
    const isStolen = (node: Node | null) => copies.some((copy) => copy.contains(node));
    // A script that inserts a copy may move the focus into it.
    const isTaken = isStolen(active());
    takeBack(records, isStolen, entries);
    for (const copy of copies) copy.remove();
    remember();
    const isGone = child.parentNode !== parent;
    const had = focused as HTMLElement | null;
    if (isGone && patience.isLost(performance.now())) {
      signals.abort();
      return takenAway(parent);
    }
    if (isGone) putBack();
    if (isGone || isTaken) had?.focus({ preventScroll: true });
  };
  // Before the host's children, so that code which walks from one of them to the next does not meet ours.
  const putBack = () => {
    const last = portalsOf(parent).findLast((it) => !isCopy(it));
    if (last) last.after(child);
    else parent.prepend(child);
    for (const dialog of child.querySelectorAll<HTMLDialogElement>('dialog[open]')) showAgain(dialog);
  };
  for (const type of ['focusin', 'input']) child.addEventListener(type, remember, { signal });
  // One browser fires this for a removed child as well, which is then not in the page a moment later.
  const left = () => {
    const place = active()?.closest(portalTag);
    if (child.isConnected && !child.contains(active()) && !(place && isCopy(place))) focused = null;
  };
  child.addEventListener('focusout', () => queueMicrotask(left), { signal });
  tidy([]);
  const watch = new MutationObserver(tidy);
  watch.observe(parent, { childList: true });
  watch.observe(child, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect());
  return () => signals.abort();
}

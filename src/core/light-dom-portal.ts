import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrameLook } from '../api/payment-provider.js';
import { portalStyles } from '../ui/styles/portal.styles.js';
import { LightDomChild } from './light-dom-child.js';
import { portalTag } from './portal-tag.js';

const random = () => Math.random().toString(36).slice(2, 10);

/**
 * Places in the light DOM that show inside an element, however many shadow roots are around it, because a provider's frames are
 * missing from `window.frames` when they are inside one.
 */
export class LightDomPortal implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #id = `${portalTag}-${random()}`;
  readonly #made = new Set<LightDomChild>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The name of the slot that shows a place. */
  slot(name: string): string {
    return `${this.#id}-${name}`;
  }

  /** The place itself: an empty element, until `clear`. */
  place(name: string): HTMLElement {
    const use = { slot: this.slot(name), selector: portalTag, styles: portalStyles, through: () => true };
    const child = new LightDomChild(this.#host, use);
    child.connect();
    this.#made.add(child);
    return child.node;
  }

  /** The look of the page around, for a frame in a place. */
  look(): FrameLook {
    const box = this.#host.shadowRoot?.querySelector('.nx-box') ?? this.#host;
    const { color, fontFamily, fontSize, colorScheme } = getComputedStyle(box);
    const isDark = colorScheme === 'dark' || (/dark/.test(colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches);
    return { color, fontFamily, fontSize, colorScheme: isDark ? 'dark' : 'light' };
  }

  clear(): void {
    for (const child of this.#made) {
      child.disconnect();
      child.node.remove();
    }
    this.#made.clear();
  }

  hostDisconnected(): void {
    this.clear();
  }
}

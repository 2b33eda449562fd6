import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrameLook } from '../api/payment-provider.js';
import { adopt } from '../ui/light.js';
import { outsideStyles } from '../ui/outside.styles.js';

const random = () => Math.random().toString(36).slice(2, 10);

/**
 * Places in the document's own tree that show inside an element, however many shadow roots are around it: a provider's frames are
 * missing from `window.frames` when they lie in one.
 */
export class Outside implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #id = `nx-outside-${random()}`;
  readonly #made = new Map<string, readonly Element[]>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The name of the slot to draw where the place shall show. */
  slot(name: string): string {
    return `${this.#id}-${name}`;
  }

  /** The place itself: an empty element, until `clear`. */
  place(name: string): HTMLElement {
    const slot = this.slot(name);
    const made: Element[] = [];
    let at: Element = this.#host;
    for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) {
      // Handed on, from one tree to the one around it.
      const step = Object.assign(document.createElement('slot'), { name: slot, slot });
      at.append(step);
      made.push(step);
      at = root.host;
    }
    const place = Object.assign(document.createElement('nx-outside'), { slot });
    at.append(place);
    adopt(place, outsideStyles);
    this.#made.set(name, [...made, place]);
    return place;
  }

  /** How what stands in a place should look to fit. */
  look(): FrameLook {
    const { color, fontFamily, fontSize, colorScheme } = getComputedStyle(this.#host);
    const isDark = colorScheme === 'dark' || (/dark/.test(colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches);
    return { color, fontFamily, fontSize, colorScheme: isDark ? 'dark' : 'light' };
  }

  clear(): void {
    for (const it of [...this.#made.values()].flat()) it.remove();
    this.#made.clear();
  }

  hostDisconnected(): void {
    this.clear();
  }
}

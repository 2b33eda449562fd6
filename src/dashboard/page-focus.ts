import type { LitElement } from 'lit';
import type { FeatureHost } from '../core/host.js';

/** Where the focus goes when the person goes to another page: what had it goes away, and the next page's heading takes it. */
export class PageFocus {
  #left: { readonly focus: Element | null } | undefined;

  constructor(private readonly host: LitElement) {}

  /** The person has turned to another page. */
  turn(): void {
    this.#left = { focus: this.#focused };
  }

  /** The page is there. Whoever has gone on meanwhile, into a menu or a field, is left there; our title was only a stop. */
  arrive(page: Partial<FeatureHost> | undefined): void {
    if (!this.#left) return;
    const at = this.#focused;
    const hasGoneOn = at !== null && at !== this.#left.focus && !at.matches('h2');
    this.#left = undefined;
    if (!hasGoneOn) void page?.focusHeading?.();
  }

  get #focused(): Element | null {
    return this.host.shadowRoot?.activeElement ?? null;
  }
}

import type { LitElement } from 'lit';

/** A page with a heading that takes the focus. */
interface Headed {
  readonly focusHeading?: () => unknown;
}

/** Moves the focus to the next page's heading when the person changes the page, because the focused control disappears. */
export class PageFocus {
  #left: { readonly focus: Element | null } | undefined;

  constructor(private readonly host: LitElement) {}

  /** Called when the person opens another page. */
  turn(): void {
    this.#left = { focus: this.#focused };
  }

  /** Called when the page is there. The focus stays if the person has moved it meanwhile into a menu or a field. */
  arrive(page: Headed | undefined): void {
    if (!this.#left) return;
    const at = this.#focused;
    const hasGoneOn = at !== null && at !== this.#left.focus && !at.matches('h2');
    this.#left = undefined;
    if (!hasGoneOn) this.to(page);
  }

  to(page: Headed | undefined): void {
    void page?.focusHeading?.();
  }

  get #focused(): Element | null {
    return this.host.shadowRoot?.activeElement ?? null;
  }
}

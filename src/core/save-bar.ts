import { html, nothing } from 'lit';
import { Lazy } from './lazy.js';
import type { BarHost, Saved } from './saved.js';

/**
 * The bar below an element with several forms, which saves all that have changed. It is in use where the element has no card of
 * its own; in a card, each form keeps its button. Its code loads with the first change.
 */
export class SaveBar {
  readonly #forms: Saved[] = [];
  readonly #lazy: Lazy;

  /** `title` names what the bar saves. */
  constructor(
    private readonly host: BarHost,
    title: () => string,
  ) {
    this.#lazy = new Lazy(host, async () => (await import('./save-bar-view.js')).saveBarPart(host, () => this.#changed, title));
  }

  get isUsed(): boolean {
    return this.host.frame === 'none';
  }

  add(form: Saved): void {
    this.#forms.push(form);
  }

  /** Below all else of the element: it stays in sight as long as the element is. */
  view() {
    if (!this.isUsed) return nothing;
    return html`<div class="nx-save-bar">${this.#changed.length > 0 ? this.#lazy.view(nothing) : nothing}</div>`;
  }

  get #changed(): readonly Saved[] {
    return this.#forms.filter((form) => form.isChanged);
  }
}

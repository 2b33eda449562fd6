import type { ReactiveController } from 'lit';
import { focusInPlaceOf, titleAround } from '../ui/content/focus.js';
import type { FeatureHost } from './host.js';

/** Moves the focus to the title of its section, or to the heading, when a drawing removes the focused control: a row, a message, a step. */
export class LostFocus implements ReactiveController {
  #had: Element | null = null;
  #title: HTMLElement | null = null;

  constructor(private readonly host: FeatureHost & { readonly renderRoot: Node }) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { renderRoot } = this.host;
    const { activeElement } = renderRoot.getRootNode() as Document | ShadowRoot;
    this.#had = renderRoot.contains(activeElement) ? activeElement : null;
    this.#title = titleAround(this.#had);
  }

  /** Waits until everything is drawn, such as the rows of a long list. */
  hostUpdated(): void {
    const [had, title] = [this.#had, this.#title];
    this.#had = this.#title = null;
    void this.host.updateComplete.then(() => focusInPlaceOf(had, this.host, title));
  }
}

import { html } from 'lit';
import { Lazy } from '../../core/lazy.js';
import { withElement } from '../../ui/content/with-element.js';
import type { SearchHost } from './host.js';

/** The top-up where credit is missing, with a summary of its own. It takes the focus when it opens. */
export class Credit {
  #isOpen = false;
  #takesFocus = false;
  readonly #panel: Lazy;

  constructor(private readonly host: SearchHost) {
    this.#panel = new Lazy(host, async () => (await import('./top-up-panel.js')).panel(host));
    host.addController({ sessionEnded: () => (this.#isOpen = false) });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  readonly open = (): void => {
    [this.#isOpen, this.#takesFocus] = [true, true];
    this.host.requestUpdate();
  };

  view() {
    if (!this.#isOpen) return '';
    return html`<section class="nx-stack" tabindex="-1" aria-label=${this.host.t('search.topUp')} ${withElement(this.#drawn)}>
      ${this.#panel.view()}
    </section>`;
  }

  readonly #drawn = (element: Element) => {
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    queueMicrotask(() => (element as HTMLElement).focus());
  };
}

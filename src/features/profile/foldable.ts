import { html } from 'lit';
import { button } from '../../ui/button/button.js';
import { outcome } from '../../ui/form/outcome.js';
import type { ProfileHost } from './host.js';

/** A form for rare changes: a button opens it, and its result is shown afterwards. */
export class Foldable {
  #isOpen = false;
  #said = '';

  constructor(
    private readonly host: ProfileHost,
    private readonly forget: () => void,
  ) {
    host.addController({ sessionEnded: () => (this.#said = '') });
  }

  /** The button that closes it again. */
  get cancel() {
    return button({ label: this.host.t('parts.cancel'), onClick: () => this.close() });
  }

  view(label: string, form: () => unknown) {
    const open = button({ label, onClick: () => this.#show(true, '') });
    return html`${this.#isOpen ? form() : html`<div class="nx-actions">${open}</div>`} ${outcome('', this.#said)}`;
  }

  close(said = ''): void {
    this.#show(false, said);
  }

  #show(isOpen: boolean, said: string) {
    [this.#isOpen, this.#said] = [isOpen, said];
    this.forget();
    this.host.requestUpdate();
  }
}

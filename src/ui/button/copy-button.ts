import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { button } from './button.js';
import { copy } from './clipboard.js';

/** A button that copies a text, and confirms it. The text may have to be loaded first, and is never in the page. */
export class CopyButton implements ReactiveController {
  #said: 'copied' | 'copyFailed' | undefined;
  #copying: Promise<boolean> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** `name` names the text for screen readers. */
  view(name: string, text: () => Promise<string>, t: Translate<PartWords>) {
    const label = t('parts.copy');
    return html`
      ${button({ label, name: `${label}: ${name}`, onClick: () => void this.#copy(text) })}
      <span class="nx-small" part="said" role="status">${this.#said ? t(`parts.${this.#said}`) : ''}</span>
    `;
  }

  hostDisconnected(): void {
    this.#said = undefined;
  }

  sessionEnded(): void {
    this.#said = undefined;
    this.#copying = undefined;
  }

  async #copy(text: () => Promise<string>) {
    this.#said = undefined;
    this.host.requestUpdate();
    const copying = (this.#copying = copy(text()));
    const said = (await copying) ? 'copied' : 'copyFailed';
    // The result of an earlier press, or of another person's, is not shown.
    if (copying !== this.#copying) return;
    this.#said = said;
    this.host.requestUpdate();
  }
}

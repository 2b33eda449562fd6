import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { focused, focusInPlaceOf } from '../content/focus.js';
import { closeButton } from '../content/notice.js';
import { keepIn, type Ref } from '../content/with-element.js';

interface Host extends HTMLElement {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  focusHeading?(): Promise<void>;
}

interface DialogProps {
  readonly id: string;
  readonly title: string;
  readonly t: Translate<PartWords>;
  /** Buttons below, the safe one first. */
  readonly actions?: unknown;
  /** It has no cross, and a press beside it does not close it: it wants an answer. */
  readonly firm?: boolean;
}

/**
 * A native modal dialog (ARIA practices): named by its title, closed by Escape, its cross or a press beside it; what had the focus
 * gets it back, or the heading of its element where that has gone. Draw it with `view` at all times: only while it is open is there anything in it.
 */
export class Dialog implements ReactiveController {
  readonly #element: Ref<HTMLDialogElement> = {};
  #isOpen = false;
  #opener: Element | null = null;
  /** How many times the browser will yet tell of a closing that was ours: it may have been opened again by then. */
  #own = 0;

  constructor(
    private readonly host: Host,
    private readonly closed: () => void = () => {},
  ) {
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  async open(): Promise<void> {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#opener = focused();
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The element may have left the page meanwhile.
    if (this.#isOpen && this.host.isConnected) this.#element.value?.showModal();
  }

  /** The browser gives the focus back. */
  readonly close = (): void => {
    if (!this.#isOpen) return;
    if (this.#element.value?.open) this.#own++;
    this.#element.value?.close();
    this.#end();
  };

  hostDisconnected(): void {
    this.close();
  }

  /** What it asked or showed was for the person who has left. */
  sessionEnded(): void {
    this.close();
  }

  view({ id, title, t, actions, firm = false }: DialogProps, body: () => unknown): TemplateResult {
    const beside = ({ target, currentTarget }: Event) => {
      if (!firm && target === currentTarget) this.close();
    };
    return html`<dialog
      part="dialog"
      aria-labelledby="${id}-title"
      ${keepIn(this.#element)}
      @close=${this.#left}
      @click=${beside}
    >
      ${
        this.#isOpen
          ? html`<div class="nx-dialog nx-stack" part="dialog-body">
              <div class="nx-titled">
                <strong id="${id}-title" class="nx-title" part="title" tabindex="-1">${title}</strong>
                ${firm ? nothing : closeButton(t('parts.close'), this.close)}
              </div>
              ${body()} ${actions ? html`<div class="nx-actions">${actions}</div>` : nothing}
            </div>`
          : nothing
      }
    </dialog>`;
  }

  readonly #left = () => {
    if (this.#own > 0) this.#own--;
    else this.#end();
  };

  readonly #end = () => {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.host.requestUpdate();
    this.closed();
    focusInPlaceOf(this.#opener, this.host);
  };
}

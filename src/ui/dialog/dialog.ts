import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { focused, focusInPlaceOf, titleAround } from '../content/focus.js';
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
  /** Without a cross, and not closed by a press beside it, because it requires an answer. */
  readonly firm?: boolean;
  /** `form` is wider. The others are as high as the window: a drawer comes from its start edge, a sheet from its end edge. */
  readonly look?: 'form' | 'drawer' | 'sheet';
}

/** Safari's engine leaves no room for the bars when it scrolls to what gets the focus. */
const reveal = ({ target }: Event) => (target as Element).scrollIntoView({ block: 'nearest' });

const firstField = 'form :is(input:not([type=hidden]), select, textarea)';

/**
 * A native modal dialog (ARIA practices): named by its title, closed by Escape, its cross or a press beside it. Its first field has
 * the focus, or what asks for it. The focus returns to where it was, or to the title of the section or element it was in. Draw it
 * with `view` at all times: it is empty while closed.
 *
 * @csspart dialog - A dialog.
 * @csspart dialog-body - The content of a dialog below its title.
 */
export class Dialog implements ReactiveController {
  readonly #element: Ref<HTMLDialogElement> = {};
  #isOpen = false;
  #opener: Element | null = null;
  /** The title of the section with the opener, which may be gone with it later. */
  #title: HTMLElement | null = null;
  /** The focused element in place of a field that is still to come. */
  #resting: Element | null = null;
  /** `close` events still to come for closings by code: the dialog may be open again by then. */
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
    this.#title = titleAround(this.#opener);
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The element may have left the page meanwhile.
    if (!this.#isOpen || !this.host.isConnected) return;
    this.#element.value?.showModal();
    const first = focused();
    this.#resting = first?.matches('[autofocus]') ? null : first;
    this.#focusField();
  }

  /** A form may load later than its dialog opens. */
  hostUpdated(): void {
    if (this.#resting) this.#focusField();
  }

  /** Focuses the first field, unless the person has moved the focus already. */
  #focusField() {
    if (focused() !== this.#resting) this.#resting = null;
    const field = this.#resting && this.#element.value?.querySelector<HTMLElement>(firstField);
    if (!field) return;
    this.#resting = null;
    field.focus();
  }

  /** Closes the dialog; the browser returns the focus. */
  readonly close = (): void => {
    if (!this.#isOpen) return;
    if (this.#element.value?.open) this.#own++;
    this.#element.value?.close();
    this.#end();
  };

  hostDisconnected(): void {
    this.close();
  }

  /** Its content was for the person who has left. */
  sessionEnded(): void {
    this.close();
  }

  view({ id, title, t, actions, firm = false, look }: DialogProps, body: () => unknown): TemplateResult {
    const beside = ({ target, currentTarget }: Event) => {
      if (!firm && target === currentTarget) this.close();
    };
    return html`<dialog
      part="dialog"
      class=${look ? `nx-${look}` : nothing}
      aria-labelledby="${id}-title"
      ${keepIn(this.#element)}
      @cancel=${this.#escape}
      @close=${this.#left}
      @click=${beside}
      @focusin=${reveal}
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

  /** Closes at once: the browser's `close` event comes later, and the dialog may be asked for again by then. */
  readonly #escape = (event: Event) => {
    // A file field inside has an event of this name too.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.close();
  };

  readonly #left = () => {
    if (this.#own > 0) this.#own--;
    else this.#end();
  };

  readonly #end = () => {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#resting = null;
    this.host.requestUpdate();
    this.closed();
    // Until the content is drawn away, its control still has the focus.
    const [opener, title] = [this.#opener, this.#title];
    void this.host.updateComplete.then(() => focusInPlaceOf(opener, this.host, title));
  };
}

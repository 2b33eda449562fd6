import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { closeButton } from '../content/notice.js';
import { keepIn, type Ref } from '../content/with-element.js';
import { DialogFocus } from './dialog-focus.js';
import type { DialogHost } from './dialog-host.js';
import { dressAsSheet } from './sheet.js';

interface DialogProps {
  readonly id: string;
  readonly title: string;
  readonly t: Translate<PartWords>;
  /** Buttons below, the safe one first. */
  readonly actions?: unknown;
  /** Without a cross, and not closed by a press beside it, because it requires an answer. */
  readonly firm?: boolean;
  /**
   * `form` is wider, or a sheet if the page wants it so. The others are as high as the window: a drawer comes from its start edge, a
   * sheet from its end edge.
   */
  readonly look?: 'form' | 'drawer' | 'sheet';
}

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
  #look: DialogProps['look'];
  readonly #focus = new DialogFocus();
  /** `close` events still to come for closings by code: the dialog may be open again by then. */
  #own = 0;

  /** `closed` is told whether the session has ended. A dialog that `stays` is open again where its element comes back to the page. */
  constructor(
    private readonly host: DialogHost,
    private readonly closed: (isOver: boolean) => void = () => {},
    private readonly stays = false,
  ) {
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  async open(): Promise<void> {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#focus.begin();
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (this.#look === 'sheet') await dressAsSheet(this.host);
    // The element may have left the page meanwhile.
    if (!this.#isOpen || !this.host.isConnected) return;
    this.#focus.show(this.#element.value);
  }

  hostUpdated(): void {
    // The page may want sheets while the dialog is open.
    if (this.#isOpen && this.#look === 'sheet') void dressAsSheet(this.host);
    this.#focus.drawn(this.#element.value);
  }

  /** Focuses the first field of a form that has taken another's place. */
  readonly focusField = async (): Promise<void> => {
    await this.host.updateComplete;
    this.#focus.first(this.#element.value);
  };

  /** Closes the dialog; the browser returns the focus. */
  readonly close = (): void => this.#close(false);

  #close(isOver: boolean) {
    if (!this.#isOpen) return;
    if (this.#element.value?.open) this.#own++;
    this.#element.value?.close();
    this.#end(isOver);
  }

  hostConnected(): void {
    if (this.#isOpen) void this.#return();
  }

  async #return() {
    await this.host.updateComplete;
    const { value } = this.#element;
    if (this.#isOpen && value?.isConnected) this.#focus.again(value);
  }

  hostDisconnected(): void {
    if (!this.stays) this.close();
  }

  /** Its content was for the person who has left. */
  sessionEnded(): void {
    this.#close(true);
  }

  view({ id, title, t, actions, firm = false, look }: DialogProps, body: () => unknown): TemplateResult {
    const beside = ({ target, currentTarget }: Event) => {
      if (!firm && target === currentTarget) this.close();
    };
    this.#look = look === 'form' && this.host.provided?.dialogs === 'sheet' ? 'sheet' : look;
    return html`<dialog
      part="dialog"
      class=${this.#look ? `nx-${this.#look}` : nothing}
      aria-labelledby="${id}-title"
      ${keepIn(this.#element)}
      @cancel=${this.#escape}
      @close=${this.#left}
      @click=${beside}
      @focusin=${this.#focus.moved}
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
    else this.#end(false);
  };

  #end(isOver: boolean) {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.host.requestUpdate();
    this.closed(isOver);
    this.#focus.end(this.host);
  }
}

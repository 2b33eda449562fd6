import { focused, focusInPlaceOf, titleAround } from '../content/focus.js';
import { showAgain } from './show-again.js';

interface Host extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  focusHeading?(): Promise<void>;
}

const firstField = 'form :is(input:not([type=hidden], [hidden]), select, textarea)';
const fieldIn = (dialog: Element | undefined) => dialog?.querySelector<HTMLElement>(firstField);

/** The focus of a dialog: on its first field, or on what asks for it; and after it on what has opened it. */
export class DialogFocus {
  #opener: Element | null = null;
  /** The title of the section with the opener, which may be gone with it later. */
  #title: HTMLElement | null = null;
  /** The focused element in place of a field that is still to come. */
  #resting: Element | null = null;
  /** The element in the dialog that had the focus last. */
  #last: HTMLElement | null = null;

  begin(): void {
    this.#opener = focused();
    this.#title = titleAround(this.#opener);
  }

  show(dialog: HTMLDialogElement | undefined): void {
    dialog?.showModal();
    const first = focused();
    this.#resting = first?.matches('[autofocus]') ? null : first;
    this.drawn(dialog);
  }

  /** Focuses the first field, which may load later than its dialog opens, unless the person has moved the focus already. */
  drawn(dialog: Element | undefined): void {
    if (!this.#resting) return;
    if (focused() !== this.#resting) this.#resting = null;
    const field = this.#resting && fieldIn(dialog);
    if (!field) return;
    this.#resting = null;
    field.focus();
  }

  /** Another step has taken the place of a form. */
  first(dialog: Element | undefined): void {
    fieldIn(dialog)?.focus();
  }

  /** The dialog has come back to the page. */
  again(dialog: HTMLDialogElement): void {
    const last = this.#last;
    showAgain(dialog);
    last?.focus();
  }

  readonly moved = ({ target }: Event): void => {
    this.#last = target as HTMLElement;
    // Safari's engine leaves no room for the bars when it scrolls to what gets the focus.
    this.#last.scrollIntoView({ block: 'nearest' });
  };

  end(host: Host): void {
    this.#resting = this.#last = null;
    // Until the content is drawn away, its control still has the focus.
    const [opener, title] = [this.#opener, this.#title];
    void host.updateComplete.then(() => focusInPlaceOf(opener, host, title));
  }
}

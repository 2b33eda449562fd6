import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { banner, type Kind } from '../content/notice.js';

interface Toast {
  readonly id: number;
  readonly kind: Kind;
  readonly text: string;
}

/** The most messages that a person can take in. */
const most = 3;
/** Six seconds, and the time to read the text, in milliseconds; failures stay. */
export const shownFor = (text: string): number => 6000 + text.length * 60;

/**
 * Short messages about finished actions, inside the element that acted: they are no element, so that they have its words, its
 * prefix and its lifetime. They disappear by themselves, but not while a person looks at them, and failures stay.
 *
 * @csspart toasts - The place of short messages about finished actions.
 * @csspart toast - One of these messages.
 */
export class Toasts implements ReactiveController {
  #shown: readonly Toast[] = [];
  #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #next = 0;

  /** `lasts` returns the milliseconds for which a text is shown. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly lasts: (text: string) => number = shownFor,
  ) {
    host.addController(this);
  }

  show(kind: Kind, text: string): void {
    const toast = { id: this.#next++, kind, text };
    const gone = this.#shown.slice(0, Math.max(0, this.#shown.length + 1 - most));
    for (const { id } of gone) this.#stop(id);
    this.#shown = [...this.#shown.filter((it) => !gone.includes(it)), toast];
    this.#start(toast);
    this.host.requestUpdate();
  }

  /** Always drawn, so that its messages are announced. */
  view(t: Translate<PartWords>) {
    return html`<div
      class="nx-toasts"
      part="toasts"
      role="region"
      aria-live="polite"
      aria-label=${t('parts.messages')}
      @pointerenter=${this.#hold}
      @pointerleave=${this.#release}
      @focusin=${this.#hold}
      @focusout=${this.#release}
    >
      ${repeat(
        this.#shown,
        ({ id }) => id,
        ({ id, kind, text }) =>
          html`<div part="toast">${banner({ kind, t, announced: false, onDismiss: () => this.#dismiss(id) }, text)}</div>`,
      )}
    </div>`;
  }

  /** The messages are about the actions of the person who has left. */
  sessionEnded(): void {
    this.hostDisconnected();
  }

  hostDisconnected(): void {
    for (const { id } of this.#shown) this.#stop(id);
    this.#shown = [];
  }

  readonly #hold = () => {
    for (const { id } of this.#shown) this.#stop(id);
  };
  readonly #release = () => {
    for (const toast of this.#shown) this.#start(toast);
  };

  #start({ id, kind, text }: Toast) {
    this.#stop(id);
    if (kind !== 'danger')
      this.#timers.set(
        id,
        setTimeout(() => this.#dismiss(id), this.lasts(text)),
      );
  }

  #stop(id: number) {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  #dismiss(id: number) {
    this.#stop(id);
    this.#shown = this.#shown.filter((it) => it.id !== id);
    this.host.requestUpdate();
  }
}

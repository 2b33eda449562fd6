import type { ReactiveController } from 'lit';
import type { NxElement } from '../core/element.js';
import { enterAgain, focusOf, pressAgain } from './typed.js';

/** The first drawing of an element in place of what was drawn before, in one frame, with all that was typed there. */
export class TakeOver implements ReactiveController {
  #focusAgain: ((root: ParentNode) => void) | undefined;

  constructor(
    private readonly host: NxElement,
    private box: Element | undefined,
    private outside: Element | undefined,
  ) {}

  hostConnected(): void {
    if (this.box) this.host.shadowRoot?.prepend(this.box);
    this.#showAtOnce();
  }

  /** The element's own box takes the first place in its root. */
  hostUpdate(): void {
    if (this.outside) this.#focusAgain = focusOf(this.outside);
    this.box?.remove();
  }

  hostUpdated(): void {
    this.host.removeController(this);
    this.#showAtOnce();
    // The form's own answer to what is entered is another update, which cannot begin during this one.
    queueMicrotask(() => this.#handOver());
  }

  #handOver() {
    const { outside } = this;
    if (outside) {
      const { renderRoot } = this.host;
      enterAgain(outside, renderRoot);
      this.#focusAgain?.(renderRoot);
      pressAgain(outside, renderRoot);
      outside.remove();
    }
    // An element may know its controllers for ever, and nothing that was typed, such as a password, is kept longer than its field.
    this.box = this.outside = this.#focusAgain = undefined;
  }

  /** Ends the fading in of all that was visible before. */
  #showAtOnce() {
    for (const animation of this.host.shadowRoot?.getAnimations?.() ?? []) animation.finish();
  }
}

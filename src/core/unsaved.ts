import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Makes the browser ask before the page is left, while there is unsaved input. */
export class Unsaved implements ReactiveController {
  #isTyped = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  mark(): void {
    this.#isTyped = true;
  }

  clear(): void {
    this.#isTyped = false;
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeunload', this.#ask);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent) => {
    if (this.#isTyped) event.preventDefault();
  };
}

import { ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { provided } from './context.js';

/** Takes what the nearest provider gives, also from one that comes, or is defined, after the element. */
export class Consumer extends ContextConsumer<typeof provided, ReactiveElement> {
  constructor(host: ReactiveElement) {
    super(host, { context: provided, subscribe: true });
  }

  override hostConnected(): void {
    super.hostConnected();
    document.addEventListener('context-provider', this.#askAgain);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    document.removeEventListener('context-provider', this.#askAgain);
  }

  /** A provider takes over by itself those that have one already. */
  readonly #askAgain = () => this.value ?? super.hostConnected();
}

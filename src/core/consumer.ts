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
    document.addEventListener('context-provider', this);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    document.removeEventListener('context-provider', this);
  }

  /** A provider has come. It takes over by itself those that have one already, in the place where they are now. */
  handleEvent(): void {
    if (!this['unsubscribe']) super.hostConnected();
  }
}

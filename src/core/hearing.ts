import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '../api/client.js';
import { hear, type BackendEvent } from './backend.js';

/** Hears what happens to an element's backend while the element is in the page. */
export class Hearing implements ReactiveController {
  #connection: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly client: Client | undefined },
    private readonly type: BackendEvent,
    private readonly then: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#connection = new AbortController();
    hear(this.type, () => this.host.client, this.then, this.#connection.signal);
  }

  hostDisconnected() {
    this.#connection?.abort();
  }
}

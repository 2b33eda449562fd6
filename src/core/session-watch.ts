import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '../api/client.js';
import { scopeOf, type SessionScope } from './session-scope.js';
import { hearWindows } from './windows.js';

/** A controller that is told when the session is over in which its element stood, and when the element turns to another backend. */
export interface SessionController extends ReactiveController {
  sessionEnded?(over: SessionScope): void;
}

/** Follows an element from session to session, and through its absence from the page; asks who is in when the person comes back to it. */
export class SessionWatch implements ReactiveController {
  #scope: SessionScope | undefined;
  #connection: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly client: Client | undefined },
    private readonly over: (scope: SessionScope) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    const look = () => document.visibilityState === 'visible' && this.#scope?.recheck();
    document.addEventListener('visibilitychange', look, { signal });
    hearWindows((news) => this.#scope?.hear(news), signal);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  hostUpdate(): void {
    this.#follow();
  }

  readonly #follow = () => {
    const { client } = this.host;
    const [before, now] = [this.#scope, client && scopeOf(client)];
    if (this.#connection) now?.signal.addEventListener('abort', this.#follow, { signal: this.#connection.signal });
    if (before === now) return;
    this.#scope = now;
    if (before) this.over(before);
  };
}

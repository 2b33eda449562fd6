import type { ReactiveController } from 'lit';
import type { Client } from '../api/client.js';
import { scopeOf, type SessionScope } from './session-scope.js';

/** A controller that is informed when its element's session ends, or when the element changes to another backend. */
export interface SessionController extends ReactiveController {
  sessionEnded?(over: SessionScope): void;
  /** Asks the backend for what the element shows, even before it draws for the first time. */
  ask?(): void;
  readonly isLoading?: boolean;
  /** The failure of its call. */
  readonly error?: unknown;
  /** True if the element's present drawing shows the answer or the failure. */
  readonly isDrawn?: boolean;
  /** Draws a failure that the element's view has left out. */
  unseen?(): unknown;
  /** Draws what lies above the page, below the element's view. */
  beside?(): unknown;
}

/** An element or a program that has a session with a backend. */
export interface SessionHost {
  readonly client: Client | undefined;
  readonly shadowRoot?: ShadowRoot | null;
  addController(controller: ReactiveController): void;
}

/** The watches of elements that are in the page. */
const watches = new Set<SessionWatch>();

type Elsewhere = typeof import('./other-windows.js');

let code: Elsewhere | undefined;

/** Runs with the code for other windows and kept pages, which loads once; nothing waits for it. */
export function withOtherWindows(act: (code: Elsewhere) => void): void {
  if (code) return act(code);
  void import('./other-windows.js').then(
    (loaded) => act((code = loaded)),
    () => {},
  );
}

/** Follows an element from session to session, and while it is out of the page. */
export class SessionWatch implements ReactiveController {
  #scope: SessionScope | undefined;
  #connection: AbortController | undefined;

  constructor(
    readonly host: SessionHost,
    private readonly over: (scope: SessionScope) => void,
  ) {
    host.addController(this);
  }

  /** The element's session. */
  get scope(): SessionScope | undefined {
    return this.#scope;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    watches.add(this);
    withOtherWindows(({ attend }) => attend(watches));
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    watches.delete(this);
    withOtherWindows(({ attend }) => attend(watches));
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

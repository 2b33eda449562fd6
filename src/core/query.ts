import type { Client } from '../api/client.js';
import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { ApiError } from '../api/errors.js';
import { skeleton, type Shape } from '../ui/status/skeleton.js';
import { failure } from '../ui/status/states.js';
import { subscribe, retry } from './backend.js';
import type { FeatureHost } from './host.js';
import type { SessionScope } from './session-scope.js';
import type { SessionController } from './session-watch.js';

/** Reads one endpoint: at first, when the client or the input changes, and when the backend's data may have changed. */
export class Query<E extends AnyEndpoint> implements SessionController {
  data: OutputOf<E> | undefined;
  error: unknown;
  readonly #host: FeatureHost;
  readonly #endpoint: E;
  readonly #input: () => InputOf<E> | undefined;
  #client: Client | undefined;
  #asked = '';
  #call: AbortController | undefined;
  /** True if this drawing of the element has asked for the answer or the failure. */
  isDrawn = false;
  #connection: AbortController | undefined;

  /** If `input` returns undefined, the query does not load yet. */
  constructor(host: FeatureHost, endpoint: E, input: () => InputOf<E> | undefined = () => ({}) as InputOf<E>) {
    this.#host = host;
    this.#endpoint = endpoint;
    this.#input = input;
    host.addController(this);
  }

  hostConnected() {
    const { signal } = (this.#connection = new AbortController());
    const current = () => this.#client;
    subscribe('changed', current, this.reload, signal);
    // A query without an answer may wait on the connection that failed the others, so it loads again too.
    const again = () => this.data === undefined && this.reload();
    subscribe('retried', current, again, signal);
    globalThis.addEventListener('online', again, { signal });
    // Makes a call again that the removal has aborted.
    if (this.#client && this.data === undefined && !this.error) this.reload();
  }

  hostDisconnected() {
    this.#connection?.abort();
    this.#call?.abort();
  }

  hostUpdate() {
    this.isDrawn = false;
    const { client } = this.#host;
    const asked = JSON.stringify(this.#input());
    if (client === this.#client && asked === this.#asked) return;
    [this.#client, this.#asked, this.data, this.error] = [client, asked, undefined, undefined];
    this.reload();
  }

  /** Loads again; old data stays meanwhile, and an answer to an older request is dropped. */
  readonly reload = (): void => {
    const input = this.#input();
    this.#call?.abort();
    const { scope, supported } = this.#host;
    if (!this.#client || !scope || !input || !supported) return;
    const { signal } = (this.#call = new AbortController());
    void scope.call(this.#endpoint, input, signal).then(
      (data) => signal.aborted || this.#show(data, undefined),
      (error: unknown) => {
        if (signal.aborted) return;
        this.#host.failed(error);
        this.#show(undefined, error);
      },
    );
  };

  /** True while it waits for an answer. A query without an input waits for none. */
  get isLoading(): boolean {
    return this.data === undefined && !this.error && this.#input() !== undefined;
  }

  /** Draws the data, and is the only place that draws loading and failure. */
  view(ready: (data: OutputOf<E>) => unknown, ...shape: readonly Shape[]): unknown {
    const { t, locale, signIn } = this.#host;
    this.isDrawn = true;
    if (this.error) return failure(t, { error: this.error, locale, retry: this.#retry, signIn });
    return this.data === undefined ? skeleton(t, ...shape) : ready(this.data);
  }

  /** Draws a failure that the element's view has left out. */
  unseen(): unknown {
    return this.view(String);
  }

  /** Everything that failed together loads again together. */
  readonly #retry = () => {
    if (this.#client) retry(this.#client);
    this.#show(undefined, undefined);
    // The pressed button has disappeared.
    void this.#host.focusHeading();
  };

  /** Drops all data, and loads the data of the next person if somebody is signed in. */
  sessionEnded({ client }: SessionScope): void {
    this.#call?.abort();
    const isSame = client === this.#host.client;
    const isOut = isSame && !this.#host.scope?.isEntered && this.#endpoint.access !== 'public';
    this.#show(undefined, isOut ? new ApiError('unauthorized') : undefined);
    if (isSame && !isOut && this.#connection?.signal.aborted === false) this.reload();
  }

  #show(data: OutputOf<E> | undefined, error: unknown) {
    this.data = data;
    this.error = error;
    this.#host.requestUpdate();
  }
}

/** Any query, whatever its answer. */
export type AnyQuery = Pick<Query<AnyEndpoint>, 'error' | 'isLoading' | 'view'>;

/** Draws several answers as one, with one loading state and one failure. */
export function together(queries: readonly AnyQuery[], ready: () => unknown, ...shape: readonly Shape[]): unknown {
  const first = queries.find(({ error }) => error) ?? queries.find(({ isLoading }) => isLoading);
  return first ? first.view(() => undefined, ...shape) : ready();
}

import type { Client } from '../api/client.js';
import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { ApiError } from '../api/errors.js';
import { warmUp } from '../i18n/formatter.js';
import { subscribe } from './backend.js';
import type { SessionScope } from './session-scope.js';
import type { SessionController } from './session-watch.js';
import { share } from './shared-calls.js';

/** The interface by which a reading uses its element, or a program without one. */
export interface ReadingHost {
  readonly client: Client | undefined;
  readonly scope: SessionScope | undefined;
  /** True if the backend offers every call that is needed. */
  readonly supported: boolean | undefined;
  readonly failed: (error: unknown) => void;
  addController(controller: SessionController): void;
  requestUpdate(): void;
}

/** Reads one endpoint: at first, when the client or the input changes, and when the backend's data may have changed. */
export class Reading<E extends AnyEndpoint> implements SessionController {
  data: OutputOf<E> | undefined;
  error: unknown;
  /** The input that it asks with, as JSON. */
  asked = '';
  readonly #host: ReadingHost;
  readonly #endpoint: E;
  readonly #input: () => InputOf<E> | undefined;
  #client: Client | undefined;
  #call: AbortController | undefined;
  #connection: AbortController | undefined;

  /** If `input` returns undefined, the query does not load yet. */
  constructor(host: ReadingHost, endpoint: E, input: () => InputOf<E> | undefined = () => ({}) as InputOf<E>) {
    this.#host = host;
    this.#endpoint = endpoint;
    this.#input = input;
    host.addController(this);
  }

  hostConnected() {
    const { signal } = (this.#connection = new AbortController());
    const current = () => this.#client;
    subscribe('changed', current, () => this.#load(), signal);
    // A query without an answer may wait on the connection that failed the others, so it loads again too.
    const again = () => this.data === undefined && this.reload();
    subscribe('retried', current, again, signal);
    globalThis.addEventListener('online', again, { signal });
    // Makes a call again that the removal has aborted.
    if (this.#client && this.data === undefined && !this.error) this.#load();
  }

  hostDisconnected() {
    this.#connection?.abort();
    this.#call?.abort();
  }

  hostUpdate() {
    this.ask();
  }

  ask(): void {
    const { client } = this.#host;
    const asked = JSON.stringify(this.#input());
    if (client === this.#client && asked === this.asked) return;
    [this.#client, this.asked, this.data, this.error] = [client, asked, undefined, undefined];
    this.#load();
  }

  /** Loads again; old data stays meanwhile, and an answer to an older request is dropped. */
  readonly reload = (): void => this.#load(true);

  /** Takes the answer of another reading in the session that asks the same, unless it asks anew. */
  #load(isAnew = false) {
    const input = this.#input();
    this.#call?.abort();
    const { scope, supported } = this.#host;
    if (!this.#client || !scope || !input || !supported) return;
    const { signal } = (this.#call = new AbortController());
    warmUp();
    void share(scope, this.#endpoint, input, signal, isAnew).then(
      (data) => signal.aborted || this.show(data, undefined),
      (error: unknown) => {
        if (signal.aborted) return;
        this.#host.failed(error);
        this.show(undefined, error);
      },
    );
  }

  /** True while it waits for an answer. A query without an input waits for none. */
  get isLoading(): boolean {
    return this.data === undefined && !this.error && this.#input() !== undefined;
  }

  /** Drops all data, and loads the data of the next person if somebody is signed in. */
  sessionEnded({ client }: SessionScope): void {
    this.#call?.abort();
    const isSame = client === this.#host.client;
    const isOut = isSame && !this.#host.scope?.isEntered && this.#endpoint.access !== 'public';
    this.show(undefined, isOut ? new ApiError('unauthorized') : undefined);
    if (isSame && !isOut && this.#connection?.signal.aborted === false) this.#load();
  }

  /** Shows another answer or failure. */
  protected show(data: OutputOf<E> | undefined, error: unknown): void {
    this.data = data;
    this.error = error;
    this.#host.requestUpdate();
  }
}

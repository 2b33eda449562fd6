import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { ApiError, isApiError } from '../api/errors.js';
import { changed } from './backend.js';
import type { FeatureHost } from './host.js';

/** The data of a write: what was sent, and the value before, if known. */
export interface Written<E extends AnyEndpoint> {
  readonly sent: InputOf<E>;
  readonly before: OutputOf<E> | undefined;
}

interface State {
  readonly busy?: boolean;
  readonly error?: unknown;
  readonly said?: string;
}

/** A write to one endpoint, one effect for each press, with its state, error and result. */
export class Mutation<E extends AnyEndpoint> {
  #state: State = {};

  /** `done` may return a message for the result; `stands` returns the value before the write. */
  constructor(
    private readonly host: FeatureHost,
    private readonly endpoint: E,
    private readonly done: (output: OutputOf<E>, written: Written<E>) => string | void,
    private readonly stands?: () => OutputOf<E> | undefined,
  ) {
    // A message may contain data of the person who has left.
    host.addController({ sessionEnded: () => this.show({}) });
  }

  get busy(): boolean {
    return this.#state.busy ?? false;
  }
  get error(): unknown {
    return this.#state.error;
  }
  get said(): string {
    return this.#state.said ?? '';
  }

  /** Sends the result of `input`, which may throw to stop it. Does nothing while an earlier call runs. */
  async send(input: () => InputOf<E> | Promise<InputOf<E>>): Promise<void> {
    if (this.busy) return;
    this.show({ ...this.#state, busy: true });
    const { scope } = this.host;
    let isSent = false;
    try {
      if (!scope) throw new ApiError('unavailable');
      const sent = await input();
      const written = { sent, before: this.stands?.() };
      isSent = true;
      const output = await scope.call(this.endpoint, sent);
      this.show({ said: this.done(output, written) || '' });
      // A write that has begun a session has ended this scope, and everything loads again anyway.
      if (!scope.signal.aborted) changed(scope.client);
    } catch (error) {
      if (scope?.signal.aborted) return;
      if (isSent) this.host.failed(error);
      this.show({ error });
      // The data on screen is out of date.
      if (scope && isApiError(error) && ['notFound', 'conflict'].includes(error.code)) changed(scope.client);
    }
  }

  /** Shows another state: when a wrong field is corrected, or when the person starts again. */
  show(state: State): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}

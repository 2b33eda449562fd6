import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { ApiError, isApiError } from '../api/errors.js';
import { changed } from './backend.js';
import type { FeatureHost } from './host.js';

/** What a write was made of: what was sent, and what stood there before, where that was told. */
export interface Written<E extends AnyEndpoint> {
  readonly sent: InputOf<E>;
  readonly before: OutputOf<E> | undefined;
}

interface State {
  readonly busy?: boolean;
  readonly error?: unknown;
  readonly said?: string;
}

/** A write to one endpoint: one press, one effect. It knows whether it runs, how it failed, and what came of it. */
export class Mutation<E extends AnyEndpoint> {
  #state: State = {};

  /** `done` may give words that say what came of it; `stands` gives what stands there before. */
  constructor(
    private readonly host: FeatureHost,
    private readonly endpoint: E,
    private readonly done: (output: OutputOf<E>, written: Written<E>) => string | void,
    private readonly stands?: () => OutputOf<E> | undefined,
  ) {
    // Words may name what only the person who left may know.
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

  /** Sends what `input` gives; it may refuse by throwing. Does nothing while an earlier call runs. */
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
      // Whom it has let in is shown everything anew.
      if (!scope.signal.aborted) changed(scope.client);
    } catch (error) {
      if (scope?.signal.aborted) return;
      if (isSent) this.host.failed(error);
      this.show({ error });
      // What is on screen is out of date.
      if (scope && isApiError(error) && ['notFound', 'conflict'].includes(error.code)) changed(scope.client);
    }
  }

  /** Says it differently: when a wrong field is mended, or when the person starts over. */
  show(state: State): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}

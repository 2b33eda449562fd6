import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { ApiError, fetched, isApiError } from '../api/errors.js';
import { changed } from './backend.js';
import type { FeatureHost } from './host.js';
import type { SessionScope } from './session-scope.js';
import { expectTelling, tell } from './tell.js';

interface State {
  readonly error?: unknown;
  readonly said?: string;
}

/** Hands an input on, one effect for each press, with its state, error and message. */
export class Submission<I> {
  busy = false;
  error: unknown;
  /** The message of success, where nothing tells it at the edge of the window. */
  said = '';

  /** `take` gets the input, and may return a message for the result, which is told at the edge of the window if it `tells`. */
  constructor(
    private readonly host: FeatureHost,
    private readonly take: (input: I, scope: SessionScope | undefined) => string | void | Promise<string | void>,
    private readonly tells = false,
  ) {
    // A message may contain data of the person who has left.
    host.addController({ sessionEnded: () => this.show({}) });
  }

  /** Hands on what `input` returns, unless that is nothing. Does nothing while an earlier input is on its way. */
  async send(input: () => I | undefined | Promise<I | undefined>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.host.requestUpdate();
    const { scope } = this.host;
    if (this.tells) expectTelling(this.host);
    try {
      const found = await input();
      const said = (found !== undefined && (await this.take(found, scope))) || '';
      // The page may have ended the session when it heard of the write.
      if (scope?.signal.aborted) return this.show({});
      this.show(this.tells ? {} : { said });
      if (said && this.tells) void tell(this.host, 'good', said);
    } catch (error) {
      if (!scope?.signal.aborted) this.show({ error });
    }
  }

  /** Shows another state: when a wrong field is corrected, or when the person starts again. */
  show({ error, said = '' }: State): void {
    [this.busy, this.error, this.said] = [false, error, said];
    this.host.requestUpdate();
  }
}

/** The data of a write: what was sent, and the value before, if known. */
export interface Written<E extends AnyEndpoint> {
  readonly sent: InputOf<E>;
  readonly before: OutputOf<E> | undefined;
}

/** A write to one endpoint. */
export class Mutation<E extends AnyEndpoint> extends Submission<InputOf<E>> {
  /**
   * `done` may return a message for the result, which is told at the edge of the window, or by whoever draws `said` if it does not
   * tell; `stands` returns the value before the write.
   */
  constructor(
    host: FeatureHost,
    endpoint: E,
    done: (output: OutputOf<E>, written: Written<E>) => string | void,
    stands?: () => OutputOf<E> | undefined,
    tells = endpoint.access !== 'public',
  ) {
    super(
      host,
      async (sent, scope) => {
        if (!scope) throw new ApiError('unavailable');
        const { client, signal } = scope;
        const before = stands?.();
        try {
          // An answer that nothing can check would be lost, though the write has taken effect.
          await fetched(endpoint.schemas(), endpoint.id);
          const said = done(await scope.call(endpoint, sent), { sent, before });
          // A write that has begun a session has ended this scope, and everything loads again anyway.
          if (!signal.aborted) changed(client);
          return said;
        } catch (error) {
          if (signal.aborted) throw error;
          host.failed(error);
          // The data on screen is out of date.
          if (isApiError(error) && ['notFound', 'conflict'].includes(error.code)) changed(client);
          throw error;
        }
      },
      tells,
    );
  }
}

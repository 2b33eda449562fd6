import { clientOf, type Client } from '../api/client.js';
import type { Adapter, Input, Name, Output } from '../api/contract.js';
import type { AnyEndpoint } from '../api/endpoint.js';
import { ApiError, isApiError } from '../api/errors.js';
import { Reading, type ReadingHost } from '../core/reading.js';
import { scopeOf, type SessionScope } from '../core/session-scope.js';
import { SessionWatch, type SessionController, type SessionHost } from '../core/session-watch.js';

/** The state of a call that is followed: one of the three is there, old data also while new data load. */
export interface Followed<K extends Name> {
  readonly data: Output<K> | undefined;
  readonly error: ApiError | undefined;
  readonly isLoading: boolean;
}

/** A call that is followed until it is stopped. */
export interface Following<K extends Name> {
  readonly state: Followed<K>;
  /** Asks the backend again. */
  reload(): void;
  /** Ends it: nothing is asked or told any more. */
  stop(): void;
}

/** A program in the place of an element: it has a session, and hears of changes, and draws nothing. */
class Program implements ReadingHost, SessionHost {
  readonly client: Client;
  readonly failed = (): void => {};
  readonly #controllers = new Set<SessionController>();

  constructor(
    source: Client | Adapter,
    private readonly endpoint: AnyEndpoint,
    readonly requestUpdate: () => void,
  ) {
    this.client = clientOf(source);
    new SessionWatch(this, (over) => {
      for (const it of this.#controllers) it.sessionEnded?.(over);
    });
  }

  get scope(): SessionScope {
    return scopeOf(this.client);
  }

  get supported(): boolean {
    return this.client.can(this.endpoint);
  }

  addController(controller: SessionController): void {
    this.#controllers.add(controller);
  }

  begin(): void {
    for (const it of this.#controllers) it.hostConnected?.();
    for (const it of this.#controllers) it.hostUpdate?.();
  }

  end(): void {
    for (const it of this.#controllers) it.hostDisconnected?.();
  }
}

/** Reads an endpoint for a program, now and whenever the backend's data may have changed. */
export function following<K extends Name>(
  source: Client | Adapter,
  endpoint: AnyEndpoint,
  input: Input<K>,
  listen: (state: Followed<K>) => void,
): Following<K> {
  let answer: unknown;
  let own: unknown;
  /** A copy, because programs may change what they get, and elements and other programs show the same answer. */
  const ownData = () => {
    if (reading.data !== answer) own = structuredClone(reading.data);
    answer = reading.data;
    return own;
  };
  const state = (): Followed<K> => {
    const error = program.supported ? reading.error : new ApiError('unsupported', { operation: endpoint.id });
    return {
      data: ownData() as Output<K> | undefined,
      error: error === undefined || isApiError(error) ? error : new ApiError('unknown', { operation: endpoint.id, cause: error }),
      isLoading: program.supported && reading.isLoading,
    };
  };
  const program = new Program(source, endpoint, () => listen(state()));
  const reading = new Reading(program, endpoint, () => input);
  let isStopped = false;
  program.begin();
  listen(state());
  return {
    get state() {
      return state();
    },
    reload: () => void (isStopped || reading.reload()),
    stop: () => {
      isStopped = true;
      program.end();
    },
  };
}

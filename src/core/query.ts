import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { skeleton, type Shape } from '../ui/status/skeleton.js';
import { failure } from '../ui/status/states.js';
import { retry } from './backend.js';
import type { FeatureHost } from './host.js';
import { Reading } from './reading.js';

/** A reading that an element draws. */
export class Query<E extends AnyEndpoint> extends Reading<E> {
  /** True if this drawing of the element has asked for the answer or the failure. */
  isDrawn = false;
  readonly #host: FeatureHost;

  /** If `input` returns undefined, the query does not load yet. */
  constructor(host: FeatureHost, endpoint: E, input?: () => InputOf<E> | undefined) {
    super(host, endpoint, input);
    this.#host = host;
  }

  override hostUpdate() {
    this.isDrawn = false;
    super.hostUpdate();
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
    if (this.#host.client) retry(this.#host.client);
    this.show(undefined, undefined);
    // The pressed button has disappeared.
    void this.#host.focusHeading();
  };
}

/** Any query, whatever its answer. */
export type AnyQuery = Pick<Query<AnyEndpoint>, 'error' | 'isLoading' | 'view'>;

/** Draws several answers as one, with one loading state and one failure. */
export function together(queries: readonly AnyQuery[], ready: () => unknown, ...shape: readonly Shape[]): unknown {
  const first = queries.find(({ error }) => error) ?? queries.find(({ isLoading }) => isLoading);
  return first ? first.view(() => undefined, ...shape) : ready();
}

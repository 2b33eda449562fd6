import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { incomplete } from '../ui/status/states.js';
import type { FeatureHost } from './host.js';
import { isWhole, type AnyPage } from './any-page.js';
import { Query } from './query.js';
import type { SessionScope } from './session-scope.js';

type ItemOf<E extends AnyEndpoint> = OutputOf<E> extends AnyPage<infer I> ? I : never;

/** A whole list, page by page: the first is shown at once, the others are added. */
export class Listing<E extends AnyEndpoint> {
  readonly query: Query<E>;
  #page: OutputOf<E> | undefined;
  #items: readonly ItemOf<E>[] = [];
  #work: AbortController | undefined;
  #isIncomplete = false;

  constructor(
    private readonly host: FeatureHost,
    private readonly endpoint: E,
    private readonly input: () => InputOf<E> | undefined,
  ) {
    this.query = new Query(host, endpoint, input);
    host.addController({
      hostConnected: () => host.requestUpdate(),
      hostUpdate: () => this.#follow(),
      hostDisconnected: () => this.#leave(),
      sessionEnded: () => this.#show(undefined),
    });
  }

  /** The rows so far; the same array until more arrive. */
  get items(): readonly ItemOf<E>[] {
    return this.#items;
  }
  /** The first page, with all its other data. */
  get page(): OutputOf<E> | undefined {
    return this.#page;
  }
  /** The loaded share of the list, 0 to 1; also 1 if no more will come. */
  get share(): number {
    if (this.#isIncomplete) return 1;
    const { total = 0 } = (this.query.data as AnyPage<ItemOf<E>> | undefined) ?? {};
    return total > 0 ? Math.min(1, this.#items.length / total) : 1;
  }

  /** A notice with a button that loads again, if the list is incomplete. */
  get rest(): unknown {
    return this.#isIncomplete ? incomplete(this.host.t, this.#askAgain) : '';
  }

  readonly #askAgain = () => {
    this.query.reload();
    // The pressed button will disappear.
    void this.host.focusHeading();
  };

  /** Loads again later, because the removal has aborted a page. */
  #leave() {
    if (this.#work) this.#page = undefined;
    this.#work?.abort();
  }

  #follow() {
    const page = this.query.data as (AnyPage<ItemOf<E>> & OutputOf<E>) | undefined;
    if (page === this.#page) return;
    this.#show(page);
    const { scope } = this.host;
    if (page && scope && !isWhole(page)) void this.#fetch(scope, page, (this.#work = new AbortController()).signal);
  }

  #show(page: (AnyPage<ItemOf<E>> & OutputOf<E>) | undefined) {
    this.#work?.abort();
    this.#isIncomplete = false;
    this.#page = page;
    this.#items = page?.items ?? [];
  }

  async #fetch(scope: SessionScope, first: AnyPage<ItemOf<E>>, signal: AbortSignal) {
    const ask = async (more: object) =>
      (await scope.call(this.endpoint, { ...this.input()!, ...more }, signal)) as AnyPage<ItemOf<E>>;
    const show = (rows: readonly ItemOf<E>[]) => {
      this.#items = rows;
      this.host.requestUpdate();
    };
    try {
      const { furtherPages } = await import('./further-pages.js');
      this.#isIncomplete = !(await furtherPages({ first, ask, show, signal }));
    } catch (error) {
      if (signal.aborted) return;
      this.host.failed(error);
      this.#isIncomplete = true;
    }
    if (signal.aborted) return;
    this.#work = undefined;
    this.host.requestUpdate();
  }
}

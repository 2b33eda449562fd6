import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { breathe } from '../ui/table/breathe.js';
import { incomplete } from '../ui/status/states.js';
import type { FeatureHost } from './host.js';
import { Query } from './query.js';
import type { SessionScope } from './session-scope.js';

interface Page<I> {
  readonly items: readonly I[];
  readonly next?: string | null;
  readonly total?: number | undefined;
}
type ItemOf<E extends AnyEndpoint> = OutputOf<E> extends Page<infer I> ? I : never;

interface ListingOptions {
  /** The parameters of the next page after a number of rows; undefined at the end. By default, the `next` of a page. */
  readonly next?: (page: Page<unknown>, soFar: number) => object | undefined;
  /** Keeps the rows until another answer comes. */
  readonly stays?: boolean;
}

const byCursor: NonNullable<ListingOptions['next']> = ({ next }) => (next ? { after: next } : undefined);

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
    private readonly options: ListingOptions = {},
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
    const { total = 0 } = (this.query.data as Page<ItemOf<E>> | undefined) ?? {};
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
    const page = this.query.data as (Page<ItemOf<E>> & OutputOf<E>) | undefined;
    if (page === this.#page || (!page && this.options.stays && !this.query.error && this.input())) return;
    this.#show(page);
    const { scope } = this.host;
    if (page && scope) void this.#fetch(scope, page, (this.#work = new AbortController()).signal);
  }

  #show(page: (Page<ItemOf<E>> & OutputOf<E>) | undefined) {
    this.#work?.abort();
    this.#isIncomplete = false;
    this.#page = page;
    this.#items = page?.items ?? [];
  }

  async #fetch(scope: SessionScope, first: Page<ItemOf<E>>, signal: AbortSignal) {
    const { next = byCursor } = this.options;
    let page = first;
    const isWhole = () => this.#items.length >= (page.total ?? 0) && !next(page, this.#items.length);
    try {
      for (let more = next(page, this.#items.length); more; more = next(page, this.#items.length)) {
        // An empty page would lead to no end, and after all rows nothing may follow.
        if (page.items.length === 0 || this.#items.length >= (page.total ?? Infinity)) break;
        // An adapter may answer at once: the rows so far are painted before more are processed.
        await breathe();
        if (signal.aborted) return;
        page = (await scope.call(this.endpoint, { ...this.input()!, ...more }, signal)) as Page<ItemOf<E>>;
        if (signal.aborted) return;
        this.#items = [...this.#items, ...page.items];
        this.host.requestUpdate();
      }
      this.#isIncomplete = !isWhole();
    } catch (error) {
      if (signal.aborted) return;
      this.host.failed(error);
      this.#isIncomplete = true;
    }
    this.#work = undefined;
    this.host.requestUpdate();
  }
}

import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { breathe } from '../ui/table/slices.js';
import { incomplete } from '../ui/status/states.js';
import type { FeatureHost } from './host.js';
import { Query } from './query.js';
import type { SessionScope } from './session-scope.js';

interface Page<I> {
  readonly items: readonly I[];
  readonly next?: string | null;
  readonly total: number;
}
type ItemOf<E extends AnyEndpoint> = OutputOf<E> extends Page<infer I> ? I : never;

interface ListingOptions {
  /** What the next page is asked with, after so many rows; undefined when there is none. Unless told, by the `next` of a page. */
  readonly next?: (page: Page<unknown>, soFar: number) => object | undefined;
  /** What was found stays until another answer has come. */
  readonly stays?: boolean;
}

const byCursor: NonNullable<ListingOptions['next']> = ({ next }) => (next ? { after: next } : undefined);

/** A whole list, page after page: the first is shown at once, the others join it. */
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

  /** What has arrived so far; the same array until more does. */
  get items(): readonly ItemOf<E>[] {
    return this.#items;
  }
  /** The first page of what is shown, with all else it told. */
  get page(): OutputOf<E> | undefined {
    return this.#page;
  }
  /** Of 1; all of it is here, too, where no more will come. */
  get share(): number {
    if (this.#isIncomplete) return 1;
    const { total = 0 } = (this.query.data as Page<ItemOf<E>> | undefined) ?? {};
    return total > 0 ? Math.min(1, this.#items.length / total) : 1;
  }

  /** Says so where not all of it has come, and asks for it again. */
  get rest(): unknown {
    return this.#isIncomplete ? incomplete(this.host.t, this.#askAgain) : '';
  }

  readonly #askAgain = () => {
    this.query.reload();
    // The button that was pressed will be gone.
    void this.host.focusHeading();
  };

  /** What the removal has cut off is asked for again. */
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
    const isWhole = () => this.#items.length >= page.total && !next(page, this.#items.length);
    try {
      for (let more = next(page, this.#items.length); more; more = next(page, this.#items.length)) {
        // A page that brings nothing leads to no end, nor does one after all have come.
        if (page.items.length === 0 || this.#items.length >= page.total) break;
        // An adapter may have its answers at hand: what has come is painted before more is looked through.
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

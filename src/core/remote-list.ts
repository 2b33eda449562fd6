import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { incomplete } from '../ui/status/states.js';
import type { RemoteRows } from '../ui/table/rows.js';
import type { Sort } from '../ui/table/column.js';
import { isWhole, pageSize, type AnyPage, type AskedPages } from './any-page.js';
import type { FeatureHost } from './host.js';
import type { LongPages } from './long-pages.js';
import type { PageCalls } from './page-calls.js';
import { Query } from './query.js';

type ItemOf<E extends AnyEndpoint> = OutputOf<E> extends AnyPage<infer I> ? I : never;
type PageOf<E extends AnyEndpoint> = OutputOf<E> & AnyPage<ItemOf<E>>;

/** The code for more than one page, once it is needed. */
let code: typeof import('./further-pages.js') | undefined;

/**
 * A list that stays at the backend (docs/rules.md#lists): the rows that are looked at are here, and some around them. The backend
 * filters and sorts, and a backend that can only go from page to page is asked for the next when the last row is in sight.
 */
export class RemoteList<E extends AnyEndpoint> implements RemoteRows<ItemOf<E>> {
  readonly #query: Query<E>;
  question = '';
  canSort = false;
  pages: LongPages | undefined;
  #page: PageOf<E> | undefined;
  /** The pages of a list that the first one does not hold. */
  #more: PageCalls<ItemOf<E>> | undefined;
  #sort: Sort | undefined;
  /** True if the code for more pages did not come. */
  #isCut = false;
  /** True once a list was too long for one page, so that the backend has to sort it. */
  #isLong = false;

  /** `input`: the question, without the parameters of pages. */
  constructor(
    private readonly host: FeatureHost,
    private readonly endpoint: E,
    private readonly input: () => object | undefined,
    private readonly more: AskedPages<PageOf<E>, Query<E>> = {},
  ) {
    this.#query = new Query(host, endpoint, () => (this.query === more.known ? undefined : this.#question));
    host.addController({
      hostConnected: () => host.requestUpdate(),
      hostUpdate: () => this.#follow(),
      hostDisconnected: () => this.#more?.stop(),
      sessionEnded: () => this.#show(undefined),
    });
  }

  /** The call for the first page. */
  get query(): Query<E> {
    const { known } = this.more;
    return known && known.asked === JSON.stringify(this.#question) ? known : this.#query;
  }

  /** The first page, with all its other data. */
  get page(): OutputOf<E> | undefined {
    return this.#page;
  }
  /** The number of rows as far as it is known. */
  get length(): number {
    return this.#more?.pages.length ?? this.#page?.items.length ?? 0;
  }
  get whole(): readonly ItemOf<E>[] | undefined {
    return this.#page && isWhole(this.#page) ? this.#page.items : undefined;
  }
  get isOpen(): boolean {
    return this.#more?.pages.isOpen === true;
  }

  at(index: number): ItemOf<E> | undefined {
    return this.#more ? this.#more.pages.at(index) : this.#page?.items[index];
  }

  /** A row among those that are here. */
  find(is: (row: ItemOf<E>) => boolean): ItemOf<E> | undefined {
    return this.#more ? this.#more.pages.find(is) : this.#page?.items.find(is);
  }

  sort(sort: Sort | undefined): void {
    this.#sort = sort;
    this.host.requestUpdate();
  }

  look(from: number, until: number): void {
    // While another answer is on its way, nothing is asked for the rows that stay meanwhile.
    if (this.query.data === this.#page) this.#more?.look(from, until);
  }

  /** A notice with a button that loads again, if rows did not come. */
  get rest(): unknown {
    return this.#isCut || this.#more?.pages.isBroken ? incomplete(this.host.t, this.#askAgain) : '';
  }

  readonly #askAgain = () => {
    this.query.reload();
    // The pressed button will disappear.
    void this.host.focusHeading();
  };

  /** The order to ask for; what fits on one page is sorted by the table. */
  get #order(): string | undefined {
    return this.#sort && this.#isLong ? `${this.#sort.down ? '-' : ''}${this.#sort.key}` : undefined;
  }

  get #question(): InputOf<E> | undefined {
    const input = this.input();
    const order = this.#order;
    return input && ({ ...input, size: pageSize, ...(order && { sort: order }) } as unknown as InputOf<E>);
  }

  #follow() {
    const page = this.query.data as PageOf<E> | undefined;
    if (page === this.#page) return;
    this.#more?.stop();
    // The rows stay until others come, but not where nothing is asked any more.
    if (page || this.query.error || !this.#question) this.#show(page);
  }

  #show(page: PageOf<E> | undefined) {
    const question = page ? JSON.stringify(this.#question) : '';
    const former = question === this.question ? this.#more : undefined;
    const isLong = page !== undefined && (this.#isLong || !isWhole(page));
    const order = this.#order;
    this.canSort = page?.sort !== undefined && (order === undefined || order === page.sort);
    this.#more?.stop();
    [this.#page, this.question, this.#more, this.#isCut] = [page, question, undefined, false];
    // The order is part of the question from now on.
    if (isLong !== this.#isLong && this.#sort) queueMicrotask(() => this.host.requestUpdate());
    this.#isLong = isLong;
    if (page && !isWhole(page)) void this.#open(page, former);
  }

  async #open(page: PageOf<E>, former?: PageCalls<ItemOf<E>>) {
    const { failed } = this.host;
    const changed = () => this.host.requestUpdate();
    const isReady = code !== undefined;
    try {
      code ??= await import('./further-pages.js');
    } catch (error) {
      failed(error);
    }
    if (page !== this.#page) return;
    this.#isCut = !code;
    if (!code) return changed();
    this.pages ??= new code.LongPages(this.host);
    this.#more = new code.PageCalls<ItemOf<E>>(page, { ask: this.#ask, failed, changed }, former);
    if (!isReady) changed();
  }

  readonly #ask = async (parameters: object, signal: AbortSignal) => {
    const input = { ...this.#question, ...this.more.after?.(this.#page!), ...parameters } as unknown as InputOf<E>;
    return (await this.host.scope!.call(this.endpoint, input, signal)) as PageOf<E>;
  };
}

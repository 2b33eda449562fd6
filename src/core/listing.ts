import type { Client } from '../api/client.js';
import type { AnyEndpoint, InputOf, OutputOf } from '../api/endpoint.js';
import { call } from './backend.js';
import type { FeatureHost } from './host.js';
import { Query } from './query.js';

interface Page<I> {
  readonly items: readonly I[];
  readonly next: string | null;
  readonly total: number;
}
type ItemOf<E extends AnyEndpoint> = OutputOf<E> extends Page<infer I> ? I : never;

/** A whole list, page after page: the first is shown at once, the others join it. */
export class Listing<E extends AnyEndpoint> {
  readonly query: Query<E>;
  #first: unknown;
  #items: readonly ItemOf<E>[] = [];
  #work: AbortController | undefined;

  constructor(
    private readonly host: FeatureHost,
    private readonly row: E,
    private readonly input: () => InputOf<E> | undefined,
  ) {
    this.query = new Query(host, row, input);
    host.addController({ hostUpdate: () => this.#follow(), hostDisconnected: () => this.#work?.abort() });
  }

  /** What has arrived so far; the same array until more does. */
  get items(): readonly ItemOf<E>[] {
    return this.#items;
  }
  /** Of 1. */
  get share(): number {
    const { total = 0 } = (this.query.data as Page<ItemOf<E>> | undefined) ?? {};
    return total > 0 ? Math.min(1, this.#items.length / total) : 1;
  }

  #follow() {
    const page = this.query.data as Page<ItemOf<E>> | undefined;
    if (page === this.#first) return;
    this.#work?.abort();
    this.#first = page;
    this.#items = page?.items ?? [];
    const { client } = this.host;
    if (page?.next && client) void this.#fetch(client, page.next, (this.#work = new AbortController()).signal);
  }

  async #fetch(client: Client, first: string, signal: AbortSignal) {
    try {
      for (let after: string | null = first; after && !signal.aborted;) {
        const page: Page<ItemOf<E>> = (await call(client, this.row, { ...this.input()!, after }, signal)) as Page<ItemOf<E>>;
        if (signal.aborted) return;
        this.#items = [...this.#items, ...page.items];
        after = page.next;
        this.host.requestUpdate();
      }
    } catch {
      // What is missing is seen from the number of rows; the next question asks for all of it again.
    }
  }
}

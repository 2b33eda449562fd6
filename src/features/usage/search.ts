import { getUsageTotals, searchRequests, type Product } from '../../api/usage.js';
import { Listing } from '../../core/listing.js';
import { Query } from '../../core/query.js';
import type { UsageHost } from './host.js';
import { filtersIn, spanOf, usualRange, type Range, type UsageFilters } from './filters.js';

/** The search among the requests of a product: its filters, and the requests found. */
export class Search {
  /** Its instant tells which days are the latest: a backend's clock may stand elsewhere than the browser's. */
  readonly newest: Query<typeof searchRequests>;
  readonly found: Listing<typeof searchRequests>;
  #filters: UsageFilters = {};

  constructor(
    private readonly host: UsageHost,
    private readonly productOf: () => Product,
  ) {
    this.newest = new Query(host, searchRequests, () => (this.may ? { product: this.product, size: 1 } : undefined));
    const question = () => this.question && { ...this.question, size: 1000 };
    this.found = new Listing(host, searchRequests, question, { stays: true });
  }

  get product(): Product {
    return this.productOf();
  }

  /** Whether the requests of this product may be searched (docs/rules.md#request-search). */
  get may(): boolean {
    return this.host.access.may(searchRequests, { product: this.product }) === true;
  }

  get maySum(): boolean {
    const { client, access } = this.host;
    return Boolean(client?.can(getUsageTotals) && access.may(getUsageTotals, { product: this.product }));
  }

  /** Who lacks what for this product. */
  why(endpoint: typeof searchRequests | typeof getUsageTotals): string {
    const { access, t } = this.host;
    return access.why(endpoint, t, { product: this.product });
  }

  /** Nothing is known of the session: the products would be of no use. */
  get isWaiting(): boolean {
    const { query } = this.host.access;
    return query.isLoading || Boolean(query.error);
  }

  /** The days that were chosen, else the usual ones up to the newest request; nothing while there is none. */
  get range(): Range | undefined {
    // Who may see sums alone learns of no request: the days end by the browser's clock.
    const newest = this.may ? this.newest.data?.items[0]?.at : new Date().toISOString();
    const { from, until } = this.#filters;
    return newest ? { ...usualRange(newest), ...(from && { from }), ...(until && { until }) } : undefined;
  }

  get question() {
    const { range, product } = this;
    const { requestId } = this.#filters;
    if (!range || !this.may) return undefined;
    // Who knows the id need not know the day.
    return requestId ? { product, requestId } : { ...range, ...this.#filters, product };
  }

  /** What is summed up, where that may be seen. */
  get summed() {
    const { range } = this;
    return range && this.maySum && spanOf(range) === 'fits' ? { product: this.product, ...range } : undefined;
  }

  readonly follow = ({ currentTarget }: Event) => {
    this.#filters = filtersIn(currentTarget as HTMLFormElement);
    this.host.requestUpdate();
  };

  forget(): void {
    this.#filters = {};
  }
}

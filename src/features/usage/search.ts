import { getUsageTotals, searchRequests } from '../../api/usage.js';
import type { Direction, Product } from '../../api/choices.js';
import { RemoteList } from '../../core/remote-list.js';
import { Query } from '../../core/query.js';
import { Typing } from '../../core/typing.js';
import type { UsageHost } from './host.js';
import { lastDaysOf, rangeBefore, spanOf, typedIn, usualRange, type Range, type UsageFilters } from './filters.js';

/** The search among a product's requests: its filters, and the results. */
export class Search {
  /** The newest request, whose time decides the default days, because the backend's clock may differ from the browser's. */
  readonly newest: Query<typeof searchRequests>;
  readonly found: RemoteList<typeof searchRequests>;
  readonly typing: Typing;
  #filters: UsageFilters = {};

  constructor(
    private readonly host: UsageHost,
    private readonly productOf: () => Product,
  ) {
    this.typing = new Typing(host, (fields) => this.filter(typedIn(fields)));
    this.newest = new Query(host, searchRequests, () =>
      host.access.canAsk(searchRequests, { product: this.product }) ? { product: this.product, size: 1 } : undefined,
    );
    this.found = new RemoteList(host, searchRequests, () => this.question);
  }

  get product(): Product {
    return this.productOf();
  }

  /** True if requests of this product may be searched (docs/rules.md#request-search). */
  get may(): boolean {
    return this.host.access.may(searchRequests, { product: this.product }) === true;
  }

  get maySum(): boolean {
    const { client, access } = this.host;
    return Boolean(client?.can(getUsageTotals) && access.may(getUsageTotals, { product: this.product }));
  }

  /** The permission that the user lacks for this product. */
  why(endpoint: typeof searchRequests | typeof getUsageTotals): string {
    const { access, t } = this.host;
    return access.why(endpoint, t, { product: this.product });
  }

  /** True while the session is unknown, so that no product can be shown yet. */
  get isWaiting(): boolean {
    const { query } = this.host.access;
    return query.isLoading || Boolean(query.error);
  }

  /** The chosen days, or the default ones up to the newest request; undefined without any request. */
  get range(): Range | undefined {
    const newest = this.#newest;
    const { from, until } = this.#filters;
    return newest ? { ...usualRange(newest), ...(from && { from }), ...(until && { until }) } : undefined;
  }

  /** A user with totals only may not see any request, so the days end by the browser's clock. */
  get #newest(): string | undefined {
    return this.may ? this.newest.data?.items[0]?.at : new Date().toISOString();
  }

  /** The number of days up to the newest request that are chosen; 0 if other days are. */
  get lastDays(): number {
    return this.range && this.#newest ? lastDaysOf(this.range, this.#newest) : 0;
  }

  readonly chooseDays = (days: number): void => {
    if (this.#newest) this.filter(usualRange(this.#newest, days));
  };

  get status(): string | undefined {
    return this.#filters.status;
  }

  get direction(): Direction | undefined {
    return this.#filters.direction;
  }

  get question() {
    const { range, product } = this;
    const { requestId } = this.#filters;
    if (!range || !this.may) return undefined;
    // The id of a request is enough to find it, whatever the days.
    return requestId ? { product, requestId } : { ...range, ...this.#filters, product };
  }

  /** The days to sum up, if the user may see totals. */
  get summed(): (Range & { readonly product: Product }) | undefined {
    const { range } = this;
    return range && this.maySum && spanOf(range) === 'fits' ? { product: this.product, ...range } : undefined;
  }

  /** As many days before them, for comparison. */
  get compared() {
    return this.summed && { ...this.summed, ...rangeBefore(this.summed) };
  }

  /** Filters by these as well; a blank value takes the former one back. */
  readonly filter = (filters: UsageFilters): void => {
    const entries = Object.entries({ ...this.#filters, ...filters }).filter(([, value]) => value);
    this.#filters = Object.fromEntries(entries);
    this.host.requestUpdate();
  };

  forget(): void {
    this.typing.forget();
    this.#filters = {};
  }
}

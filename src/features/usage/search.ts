import { getUsageTotals, searchRequests } from '../../api/usage.js';
import type { Direction, Product } from '../../api/choices.js';
import { RemoteList } from '../../core/remote-list.js';
import { Typing } from '../../core/typing.js';
import type { UsageHost } from './host.js';
import { lastDaysOf, rangeBefore, spanOf, typedIn, usualDays, usualRange, type Range, type UsageFilters } from './filters.js';
import { newestIn, type Newest } from './newest.js';

/** The search among a product's requests: its filters, and the results. */
export class Search {
  readonly found: RemoteList<typeof searchRequests>;
  readonly typing: Typing;
  #filters: UsageFilters = {};
  #newest: Newest | undefined;

  constructor(
    private readonly host: UsageHost,
    private readonly productOf: () => Product,
  ) {
    this.typing = new Typing(host, (fields) => this.filter(typedIn(fields)));
    this.found = new RemoteList(host, searchRequests, () => this.question);
    host.addController({ hostUpdate: () => this.#follow(), sessionEnded: () => (this.#newest = undefined) });
  }

  get product(): Product {
    return this.productOf();
  }

  /** True if requests of this product may be searched (docs/rules.md#request-search). */
  get may(): boolean {
    return this.host.access.may(searchRequests, { product: this.product }) === true;
  }

  get #mayAsk(): boolean {
    return this.host.access.canAsk(searchRequests, { product: this.product });
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
    const last = this.#last;
    const { from, until } = this.#filters;
    return last ? { ...usualRange(last), ...(from && { from }), ...(until && { until }) } : undefined;
  }

  /** The time of the newest request. A user with totals only may not see any, so the days end by the browser's clock. */
  get #last(): string | undefined {
    return this.#mayAsk ? this.#known?.at : new Date().toISOString();
  }

  get #known(): Newest | undefined {
    return this.#newest?.product === this.product ? this.#newest : undefined;
  }

  /** The number of days up to the newest request that are chosen; 0 if other days are. */
  get lastDays(): number {
    return this.range && this.#last ? lastDaysOf(this.range, this.#last) : 0;
  }

  readonly chooseDays = (days: number): void => {
    if (days === usualDays) this.filter({ from: '', until: '' });
    else if (this.#last) this.filter(usualRange(this.#last, days));
  };

  get status(): string | undefined {
    return this.#filters.status;
  }

  get direction(): Direction | undefined {
    return this.#filters.direction;
  }

  get question() {
    const { product } = this;
    const { requestId } = this.#filters;
    if (!this.#mayAsk) return undefined;
    // The id of a request is enough to find it, whatever the days.
    return requestId ? { product, requestId } : { ...this.#days, ...this.#filters, product };
  }

  /** The default days are counted by the backend, which knows its newest request. */
  get #days() {
    return this.#known?.isCounted === false ? this.range : { days: usualDays };
  }

  /** Learns from an answer for the default days when the newest request was. */
  #follow() {
    const { data } = this.found.query;
    const { until, requestId } = this.#filters;
    if (!data || until || requestId || this.#known?.isCounted === false) return;
    const newest = (this.#newest = newestIn(data, this.product));
    // The days are part of the question from now on.
    if (newest?.isCounted === false) queueMicrotask(() => this.host.requestUpdate());
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

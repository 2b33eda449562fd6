import type { OutputOf } from '../../api/endpoint.js';
import { getUsageTotals, searchRequests } from '../../api/usage.js';
import type { Direction, Product } from '../../api/choices.js';
import type { Query } from '../../core/query.js';
import { RemoteList } from '../../core/remote-list.js';
import { Typing } from '../../core/typing.js';
import type { UsageHost } from './host.js';
import { lastDaysOf, rangeBefore, spanOf, typedIn, usualDays, usualRange, type Range, type UsageFilters } from './filters.js';
import { Newest } from './newest.js';

/** Further pages are of the days of the first, whatever the newest request is by then. */
const sameDays = ({ from, until }: OutputOf<typeof searchRequests>) => ({ ...(until && { from, until }) });

/** The search among a product's requests: its filters, and the results. */
export class Search {
  readonly found: RemoteList<typeof searchRequests>;
  readonly typing: Typing;
  #filters: UsageFilters = {};
  readonly #newest: Newest;

  constructor(
    private readonly host: UsageHost,
    private readonly productOf: () => Product,
  ) {
    this.typing = new Typing(host, (fields) => this.filter(typedIn(fields)));
    // Before the list, which asks at once for the next person.
    host.addController({ sessionEnded: () => this.#wipe() });
    // Its answer for another product is gone before the list asks.
    this.#newest = new Newest(host, () => (this.#mayAsk ? this.product : undefined));
    this.found = new RemoteList(host, searchRequests, () => this.question, { after: sameDays });
    host.addController({ hostUpdate: () => this.#follow() });
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
    const { from, until, days } = this.#filters;
    return last ? { ...usualRange(last, days), ...(from && { from }), ...(until && { until }) } : undefined;
  }

  /** The time of the newest request. A user with totals only may not see any, so the days end by the browser's clock. */
  get #last(): string | undefined {
    return this.#mayAsk ? this.#newest.at : new Date().toISOString();
  }

  /** The call that tells when the newest request was. */
  get looking(): Query<typeof searchRequests> {
    return this.#newest.isAsked ? this.#newest.query : this.found.query;
  }

  /** The number of days up to the newest request that are chosen; 0 if other days are. */
  get lastDays(): number {
    return this.range && this.#last ? lastDaysOf(this.range, this.#last) : 0;
  }

  readonly chooseDays = (days: number): void => this.filter({ from: '', until: '', days });

  get status(): string | undefined {
    return this.#filters.status;
  }

  get direction(): Direction | undefined {
    return this.#filters.direction;
  }

  get question() {
    const { range } = this;
    const { isAsked } = this.#newest;
    if (!this.#mayAsk || (isAsked && !range)) return undefined;
    return this.#asked(isAsked ? range : { days: this.#filters.days ?? usualDays });
  }

  /** The question of the file that has what is shown. */
  get exported() {
    return this.#asked(this.range);
  }

  #asked(usual: object | undefined) {
    const { product } = this;
    const { days: _, ...filters } = this.#filters;
    // The id of a request is enough to find it, whatever the days.
    if (filters.requestId) return { product, requestId: filters.requestId };
    return { ...usual, ...filters, product };
  }

  /** Learns when the newest request was. */
  #follow() {
    const { data } = this.found.query;
    const { until, requestId } = this.#filters;
    if (!data || until || requestId || this.#newest.isAsked) return;
    this.#newest.learn(data);
    // The days are part of the question from now on.
    if (this.#newest.isAsked) queueMicrotask(() => this.host.requestUpdate());
  }

  #wipe() {
    this.#newest.forget();
    this.forget();
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

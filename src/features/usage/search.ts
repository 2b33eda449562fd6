import { getUsageTotals, searchRequests } from '../../api/usage.js';
import { Listing } from '../../core/listing.js';
import { Query } from '../../core/query.js';
import type { NxUsage } from './usage.js';
import { soughtIn, spanOf, usualRange, type Sought } from './wanted.js';

/** What is sought among the requests of a product, and what is found. */
export class Search {
  /** Its instant tells which days are the latest: a backend's clock may stand elsewhere than the browser's. */
  readonly newest: Query<typeof searchRequests>;
  readonly found: Listing<typeof searchRequests>;
  #sought: Sought = {};

  constructor(private readonly host: NxUsage) {
    this.newest = new Query(host, searchRequests, () => (this.may ? { product: host.chosen, size: 1 } : undefined));
    const question = () => this.question && { ...this.question, size: 1000 };
    this.found = new Listing(host, searchRequests, question, { stays: true });
  }

  /** Verify is for those who have `verify` besides (docs/rules.md#request-search). */
  get may(): boolean {
    const { access, chosen } = this.host;
    const user = access.session?.user;
    const isSeen = chosen !== 'verify' || !user || user.primary || user.permissions.includes('verify');
    return isSeen && access.may(searchRequests) === true;
  }

  /** Who lacks what for this product. */
  get why(): string {
    const { access, t } = this.host;
    return access.may(searchRequests) ? t('access.needs', { permission: t('access.verify') }) : access.why(searchRequests, t);
  }

  /** Nothing is known of the session: the products would be of no use. */
  get isWaiting(): boolean {
    const { query } = this.host.access;
    return query.isLoading || Boolean(query.error);
  }

  /** The days that were chosen, else the usual ones up to the newest request; nothing while there is none. */
  get range(): { readonly from: string; readonly until: string } | undefined {
    const newest = this.newest.data?.items[0]?.at;
    const { from, until } = this.#sought;
    return newest ? { ...usualRange(newest), ...(from && { from }), ...(until && { until }) } : undefined;
  }

  get question() {
    const { range } = this;
    const product = this.host.chosen;
    const { requestId } = this.#sought;
    if (!range) return undefined;
    // Who knows the id need not know the day.
    return requestId ? { product, requestId } : { ...range, ...this.#sought, product };
  }

  /** What is summed up, where that may be seen. */
  get summed() {
    const { range } = this;
    const { client, access, chosen } = this.host;
    const can = client?.can(getUsageTotals) && access.may(getUsageTotals);
    return range && can && spanOf(range) === 'fits' ? { product: chosen, ...range } : undefined;
  }

  readonly follow = ({ currentTarget }: Event) => {
    this.#sought = soughtIn(currentTarget as HTMLFormElement);
    this.host.requestUpdate();
  };

  forget(): void {
    this.#sought = {};
  }
}

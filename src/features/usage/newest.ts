import type { OutputOf } from '../../api/endpoint.js';
import { searchRequests } from '../../api/usage.js';
import type { Product } from '../../api/choices.js';
import { Query } from '../../core/query.js';
import type { UsageHost } from './host.js';

/**
 * The newest request of a product: its day ends the default days, because the backend's clock may differ from the browser's. A
 * backend that counts days names the last one in its answers; any other is asked for its newest request.
 */
export class Newest {
  readonly query: Query<typeof searchRequests>;
  /** True for a backend that counts no days, and has to be told them. */
  isAsked = false;
  #told: { readonly product: Product; readonly day: string } | undefined;

  /** `product`: the product, if its requests may be asked for. */
  constructor(
    host: UsageHost,
    private readonly product: () => Product | undefined,
  ) {
    this.query = new Query(host, searchRequests, () => {
      const asked = this.isAsked ? product() : undefined;
      return asked && { product: asked, size: 1 };
    });
  }

  /** Its time, or its day in UTC; undefined while it is unknown, and if there is none. */
  get at(): string | undefined {
    if (this.isAsked) return this.query.data?.items[0]?.at;
    return this.#told?.product === this.product() ? this.#told?.day : undefined;
  }

  /** Learns from an answer for days up to the newest request. One without a day and with requests has those of all days. */
  learn({ until, items }: OutputOf<typeof searchRequests>): void {
    const product = this.product();
    if (until && product) this.#told = { product, day: until };
    else if (items.length > 0) this.isAsked = true;
  }

  forget(): void {
    this.#told = undefined;
    this.isAsked = false;
  }
}

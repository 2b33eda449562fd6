import type { OutputOf } from '../../api/endpoint.js';
import type { searchRequests } from '../../api/usage.js';
import type { Product } from '../../api/choices.js';

/** The newest request of a product: its day ends the default days, because the backend's clock may differ from the browser's. */
export interface Newest {
  readonly product: Product;
  /** Its time, or its day in UTC. */
  readonly at: string;
  /** False for a backend that does not count days, and has to be told them. */
  readonly isCounted: boolean;
}

/** Finds it in the first answer to a search for the default days; a backend that does not count them has answered with all days. */
export function newestIn({ until, items }: OutputOf<typeof searchRequests>, product: Product): Newest | undefined {
  const at = until ?? items[0]?.at;
  return at === undefined ? undefined : { product, at, isCounted: until !== undefined };
}

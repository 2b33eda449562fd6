import { getProfile } from '../../api/profile.js';
import { Query } from '../../core/query.js';
import type { SearchHost } from './host.js';

/** The country in which a search begins: the one that the page has set, or else the company's own, if it is known. */
export class Home {
  readonly #profile: Query<typeof getProfile>;

  constructor(private readonly host: SearchHost & { readonly country: string }) {
    this.#profile = new Query(host, getProfile, () => (host.country || !host.client?.can(getProfile) ? undefined : {}));
  }

  get country(): string | undefined {
    const code = this.host.country || this.#profile.data?.address.country;
    return code && /^[A-Z]{2}$/.test(code) ? code : undefined;
  }

  /** Draws once the country is known, or is known to be unknown. */
  around(ready: () => unknown): unknown {
    return this.#profile.isLoading ? this.#profile.view(() => undefined) : ready();
  }
}

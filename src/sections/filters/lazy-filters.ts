import type { FeatureHost } from '../../core/host.js';
import { Lazy } from '../../core/lazy.js';

interface Filtering {
  view(): unknown;
}

/** The filters of a list, whose code loads beside the first rows. */
export class LazyFilters<F extends Filtering> {
  /** Undefined until the code is loaded: nothing can be filtered yet. */
  now: F | undefined;
  readonly #lazy: Lazy;

  constructor(host: FeatureHost, load: () => Promise<() => F>) {
    this.#lazy = new Lazy(
      host,
      async () => {
        const [make, { filters }] = await Promise.all([load(), import('../../ui/filters/filters.styles.js')]);
        return { make: () => (this.now = make()), words: [], styles: [filters] };
      },
      'line',
    );
  }

  /** Fetches the code before the filters are shown. */
  ahead(): void {
    this.#lazy.ahead();
  }

  view(): unknown {
    return this.#lazy.view();
  }
}

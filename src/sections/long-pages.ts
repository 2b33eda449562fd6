import { nothing } from 'lit';
import { Lazy } from '../core/lazy.js';
import type { pager } from '../ui/table/pager.js';
import type { FeatureHost } from '../core/host.js';

type Steps = Parameters<typeof pager>[0];

/** The most rows of one scroll bar: with more, no browser could place the last ones. */
const longest = 100_000;

/** Pages of a list that is too long for one scroll bar. Their buttons load when there is such a list. */
export class LongPages {
  readonly size = longest;
  #shown: Steps | undefined;
  readonly #buttons: Lazy;

  constructor(host: FeatureHost) {
    this.#buttons = new Lazy(host, async () => {
      const [{ pager }, { pagers }] = await Promise.all([import('../ui/table/pager.js'), import('../ui/table/pager.styles.js')]);
      return { make: () => ({ view: () => this.#shown && pager(this.#shown) }), words: [], styles: [pagers] };
    });
  }

  readonly steps = (shown: Steps): unknown => {
    this.#shown = shown;
    return shown.all > longest ? this.#buttons.view('') : nothing;
  };
}

import { nothing } from 'lit';
import type { Pages } from '../ui/table/rows.js';
import type { FeatureHost } from './host.js';
import { Lazy } from './lazy.js';
import type { Steps } from './long-pager.js';

/** The most rows of one scroll bar: with more, no browser could place the last ones. */
const longest = 100_000;

/** Pages of a list that is too long for one scroll bar. Their buttons load when there is such a list. */
export class LongPages implements Pages {
  readonly size = longest;
  #steps!: Steps;
  readonly #buttons: Lazy;

  constructor(host: FeatureHost) {
    this.#buttons = new Lazy(host, async () => (await import('./long-pager.js')).longPager(() => this.#steps));
  }

  readonly steps = (steps: Steps): unknown => {
    this.#steps = steps;
    return steps.all > longest ? this.#buttons.view('') : nothing;
  };
}

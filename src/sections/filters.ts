import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FeatureHost } from '../core/host.js';
import { date } from '../ui/fields/date.js';
import type { Options } from '../ui/fields/select.js';
import { select } from '../ui/fields/select.js';

export interface FilterValues {
  /** Days in UTC, `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly until?: string;
  readonly choice?: string;
}
interface FilterWords {
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly choice: string;
  readonly all: string;
  readonly options: Options;
}

/**
 * The filters of a list: a range of days, and one of a few kinds. A change applies at once.
 *
 * @csspart filters - The filters of a list.
 */
export class Filters {
  values: FilterValues = {};
  /** The number of forms so far: a new one is blank. */
  #forms = 0;

  constructor(private readonly host: FeatureHost) {
    host.addController({ sessionEnded: () => (this.values = {}) });
  }

  get areSet(): boolean {
    return Object.keys(this.values).length > 0;
  }

  readonly clear = (): void => {
    this.values = {};
    this.#forms++;
    // The pressed button disappears.
    void this.host.focusHeading();
    this.host.requestUpdate();
  };

  view(id: string, words: FilterWords) {
    const { t, locale } = this.host;
    const { from, until, choice } = this.values;
    const own = (name: string) => ({ id: `${id}-${name}`, name, error: '', optional: 'unsaid', t, locale }) as const;
    const stay = (event: Event) => event.preventDefault();
    const form = html`<form
      class="nx-filters"
      part="filters"
      role="search"
      aria-label=${words.name}
      @submit=${stay}
      @change=${this.#change}
    >
      ${date.draw({ ...own('from'), label: words.from, ...(from && { value: from }) })}
      ${date.draw({ ...own('until'), label: words.until, ...(until && { value: until }) })}
      ${select.draw({ ...own('choice'), label: words.choice, options: words.options, placeholder: words.all, ...(choice && { value: choice }) })}
    </form>`;
    return keyed(this.#forms, form);
  }

  readonly #change = ({ currentTarget }: Event) => {
    const entries = [...new FormData(currentTarget as HTMLFormElement)].filter(([, value]) => value !== '');
    this.values = Object.fromEntries(entries);
    this.host.requestUpdate();
  };
}

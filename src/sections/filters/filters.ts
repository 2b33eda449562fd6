import { html } from 'lit';
import type { Options } from '../../ui/fields/select.js';
import { ChoiceChip } from './choice-chip.js';
import { DaysChip } from './days-chip.js';
import type { FilterHost } from './filter-chip.js';

export interface FilterValues {
  /** Days in UTC, `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly until?: string;
  readonly choice?: string;
}
export interface FilterWords {
  /** The beginning of the ids. */
  readonly id: string;
  /** The name of the list. */
  readonly name: string;
  readonly days: string;
  readonly choice: string;
  readonly all: string;
  readonly options: Options;
}

/**
 * The filters of a list that the backend searches: its days, and one of a few kinds. A change applies at once.
 *
 * @csspart filters - The filters of a list.
 */
export class Filters {
  values: FilterValues = {};
  readonly #days: DaysChip;
  readonly #choice: ChoiceChip;

  /** `words` are asked for at each drawing, because the language may change. */
  constructor(
    private readonly host: FilterHost,
    private readonly words: () => FilterWords,
  ) {
    this.#days = new DaysChip(host);
    this.#choice = new ChoiceChip(host);
    host.addController({ sessionEnded: () => (this.values = {}) });
  }

  /** The chosen days alone. */
  get days(): Omit<FilterValues, 'choice'> {
    const { choice: _, ...days } = this.values;
    return days;
  }

  get areSet(): boolean {
    return Object.keys(this.values).length > 0;
  }

  readonly clear = (): void => {
    this.values = {};
    // The pressed button disappears.
    void this.host.focusHeading();
    this.host.requestUpdate();
  };

  view() {
    const { id, ...words } = this.words();
    const { from = '', until = '', choice } = this.values;
    const days = { id: `${id}-days`, label: words.days, from, until, choose: this.#set };
    const choices = { label: words.choice, none: words.all, options: words.options, chosen: choice };
    const choose = (value = '') => this.#set({ choice: value });
    return html`<div class="nx-filters" part="filters" role="search" aria-label=${words.name}>
      ${this.#days.view(days)} ${this.#choice.view({ ...choices, id: `${id}-choice`, choose })}
    </div>`;
  }

  /** A blank value takes the former one back. */
  readonly #set = (values: FilterValues) => {
    const entries = Object.entries({ ...this.values, ...values }).filter(([, value]) => value);
    this.values = Object.fromEntries(entries);
    this.host.requestUpdate();
  };
}

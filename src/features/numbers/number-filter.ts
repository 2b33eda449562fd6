import type { RentedNumber } from '../../api/numbers.js';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { searchField } from '../../ui/table/search-field.js';
import type { NumbersHost } from './host.js';
import { keeps } from './keeps.js';

/** The search among the numbers, by digits, country or kind. */
export class NumberFilter {
  /** The same function as long as the typed text is the same. */
  keep: ((number: RentedNumber) => boolean) | undefined;
  /** The number of fields so far: a new one is blank. */
  #fields = 0;

  constructor(private readonly host: NumbersHost) {
    host.addController({ sessionEnded: () => this.#forget() });
  }

  view() {
    const { t, locale } = this.host;
    const field = { id: 'numbers-filter', name: 'filter', label: t('numbers.filter'), t, locale } as const;
    return html`<div class="nx-filters" role="search" aria-label=${t('numbers.title')} @input=${this.#follow}>
      ${keyed(this.#fields, searchField({ ...field, placeholder: t('numbers.filterHint') }))}
    </div>`;
  }

  readonly clear = (): void => {
    this.#forget();
    this.host.requestUpdate();
    // The pressed button disappears.
    void this.host.focusHeading();
  };

  #forget() {
    this.keep = undefined;
    this.#fields++;
  }

  readonly #follow = ({ target }: Event) => {
    this.keep = keeps((target as HTMLInputElement).value, this.host);
    this.host.requestUpdate();
  };
}

import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ChoiceChip } from '../../sections/filters/choice-chip.js';
import { DaysChip } from '../../sections/filters/days-chip.js';
import { ranges } from '../../ui/chart/ranges.js';
import { searchField } from '../../ui/table/search-field.js';
import type { UsageHost } from './host.js';
import type { Search } from './search.js';
import { statusesOf } from './statuses.js';

const bar = (name: string, filters: unknown) =>
  html`<div class="nx-filters" part="filters" role="search" aria-label=${name}>${filters}</div>`;

/** The days of sums and requests. A choice applies at once. */
export class Period {
  readonly #days: DaysChip;

  constructor(
    private readonly host: UsageHost,
    private readonly search: Search,
  ) {
    this.#days = new DaysChip(host);
  }

  view() {
    const { range, filter, chooseDays, lastDays } = this.search;
    if (!range) return '';
    const label = this.host.t('parts.period');
    const last = { lengths: ranges, chosen: lastDays, choose: chooseDays };
    return bar(label, this.#days.view({ id: 'usage-days', label, ...range, choose: filter, last }));
  }
}

/** The search among the requests, by phone number, id and status. A key and a choice apply at once. */
export class SearchFilters {
  readonly #status: ChoiceChip;
  /** The number of times that the fields were made blank. */
  #times = 0;

  constructor(
    private readonly host: UsageHost,
    private readonly search: Search,
  ) {
    this.#status = new ChoiceChip(host);
  }

  view() {
    const { t } = this.host;
    const { product, status, filter } = this.search;
    const chip = this.#status.view({
      id: 'usage-status',
      label: t('usage.status'),
      none: t('parts.any'),
      options: statusesOf(t, product),
      chosen: status,
      choose: (chosen = '') => filter({ status: chosen }),
    });
    return bar(t('usage.search'), [keyed(this.#times, this.#fields()), chip]);
  }

  forget(): void {
    this.#times++;
  }

  #fields() {
    const { t, locale } = this.host;
    const own = (name: string) => ({ id: `usage-${name}`, name, autocomplete: 'off', t, locale }) as const;
    return html`<div class="nx-searched" @input=${this.search.follow}>
      ${searchField({ ...own('number'), label: t('usage.number'), type: 'tel' })}
      ${searchField({ ...own('requestId'), label: t('usage.requestId') })}
    </div>`;
  }
}

import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Direction, Product } from '../../api/choices.js';
import { ChoiceChip } from '../../sections/filters/choice-chip.js';
import { DaysChip } from '../../sections/filters/days-chip.js';
import { ranges } from '../../ui/chart/ranges.js';
import { searchField } from '../../ui/table/search-field.js';
import type { UsageHost } from './host.js';
import type { Search } from './search.js';
import { statusesOf } from './statuses.js';

/** The products that texts and calls come in by. */
const canReceive: readonly Product[] = ['sms', 'voice'];

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

/** The search among the requests, by phone number, id, status and direction. A choice and Enter apply at once, keys after a pause. */
export class SearchFilters {
  readonly #status: ChoiceChip;
  readonly #direction: ChoiceChip;
  /** The number of times that the fields were made blank. */
  #times = 0;

  constructor(
    private readonly host: UsageHost,
    private readonly search: Search,
  ) {
    this.#status = new ChoiceChip(host);
    this.#direction = new ChoiceChip(host);
  }

  view() {
    const { t } = this.host;
    const { product, status, filter } = this.search;
    const statuses = this.#status.view({
      id: 'usage-status',
      label: t('usage.status'),
      none: t('parts.any'),
      options: statusesOf(t, product),
      chosen: status,
      choose: (chosen = '') => filter({ status: chosen }),
    });
    const directions = canReceive.includes(product) ? this.#directions() : '';
    return bar(t('usage.search'), [keyed(this.#times, this.#fields()), statuses, directions]);
  }

  #directions() {
    const { t } = this.host;
    const { direction, filter } = this.search;
    return this.#direction.view({
      id: 'usage-direction',
      label: t('usage.direction'),
      none: t('parts.any'),
      options: { inbound: t('usage.inbound'), outbound: t('usage.outbound') },
      chosen: direction,
      choose: (chosen) => filter({ direction: chosen as Direction | undefined }),
    });
  }

  forget(): void {
    this.#times++;
  }

  #fields() {
    const { t, locale } = this.host;
    const { typed, entered } = this.search.typing;
    const own = (name: string) => ({ id: `usage-${name}`, name, autocomplete: 'off', t, locale }) as const;
    return html`<div class="nx-searched" @input=${typed} @change=${entered}>
      ${searchField({ ...own('number'), label: t('usage.number'), type: 'tel' })}
      ${searchField({ ...own('requestId'), label: t('usage.requestId') })}
    </div>`;
  }
}

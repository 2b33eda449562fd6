import { html, nothing } from 'lit';
import { exportRequests, type UsageRequest } from '../../api/usage.js';
import { Export } from '../../core/export.js';
import { number } from '../../i18n/format.js';
import { LazyFilters } from '../../sections/filters/lazy-filters.js';
import { zoneNote } from '../../ui/content/content.js';
import { MenulessTable } from '../../sections/host-tables/menuless-table.js';
import { noResults, toolbar } from '../../ui/table/toolbar.js';
import { columnsOf } from './columns.js';
import type { UsageHost } from './host.js';
import type { SearchFilters } from './search-filters.js';
import type { Search } from './search.js';

/** The requests found, below the fields that search them. */
export class Results {
  readonly #table: MenulessTable<UsageRequest>;
  readonly #export: Export<typeof exportRequests>;
  readonly #filters: LazyFilters<SearchFilters>;

  /** `select` shows the details of a request. */
  constructor(
    private readonly host: UsageHost,
    private readonly search: Search,
    private readonly select: (request: UsageRequest) => void,
  ) {
    this.#table = new MenulessTable(host);
    this.#filters = new LazyFilters(host, async () => {
      const { SearchFilters } = await import('./search-filters.js');
      return () => new SearchFilters(host, search);
    });
    this.#export = new Export(host, 'usage-export', exportRequests, () => search.exported);
  }

  view() {
    const { t, locale } = this.host;
    const { query, rest, page, length } = this.search.found;
    const isFirst = query.error || (query.isLoading && !page);
    const count = page?.total ?? length;
    const words = t('usage.found', { count, number: number(count, locale) });
    return html`${toolbar({
      filters: this.#filters.view(),
      sorting: this.#table.sorting(this.#columns, { t, locale }, this.search.found),
      ...(!isFirst && { count: words }),
    })}
    ${isFirst ? query.view(() => '', 'rows') : this.#list()} ${rest}`;
  }

  get #columns() {
    return columnsOf(this.host, this.select);
  }

  /** The button that exports what the search has found. */
  download() {
    const { t } = this.host;
    return this.#export.view(t('usage.download'));
  }

  /** Makes the fields blank. */
  forget(): void {
    this.search.forget();
    this.#filters.now?.forget();
  }

  #list() {
    const { t, locale } = this.host;
    const rows = this.search.found;
    return html`${this.#table.view({
      id: 'usage',
      caption: t('usage.title'),
      columns: this.#columns,
      rows,
      keyOf: ({ id }) => id,
      open: this.select,
      locale,
      t,
      empty: noResults(t, this.#clear),
    })}
    ${rows.length > 0 ? zoneNote(t, locale) : nothing}`;
  }

  readonly #clear = () => {
    this.forget();
    this.host.requestUpdate();
    // The pressed button disappears.
    void this.host.focusHeading();
  };
}

import { html, nothing } from 'lit';
import { exportLedger, getDailyBalances, listLedger, type LedgerEntry } from '../api/ledger.js';
import { Export } from '../core/export.js';
import { Lazy } from '../core/lazy.js';
import { RemoteList } from '../core/remote-list.js';
import type { AccessWords } from '../i18n/access/en.js';
import type { ActivityWords } from '../i18n/activity/en.js';
import type { ExportWords } from '../i18n/exports/en.js';
import { unitPrice } from '../i18n/format.js';
import type { PartWords } from '../i18n/parts/en.js';
import { empty, zoneNote } from '../ui/content/content.js';
import { instant } from '../ui/content/instant.js';
import { wallet } from '../ui/icons/wallet.js';
import { MenulessTable } from './host-tables/menuless-table.js';
import type { Column } from '../ui/table/table-head.js';
import { noResults, toolbar } from '../ui/table/toolbar.js';
import type { Filters } from './filters/filters.js';
import { LazyFilters } from './filters/lazy-filters.js';
import type { SectionHost } from './host.js';

/** Every change of the balance with time, kind, amount and balance, and a spreadsheet of them (docs/rules.md#spreadsheets). */
export class ActivitySection {
  readonly #filters: LazyFilters<Filters>;
  readonly #entries: RemoteList<typeof listLedger>;
  readonly #table: MenulessTable<LedgerEntry>;
  readonly #export: Export<typeof exportLedger>;
  readonly #chart: Lazy;
  /** The time of the newest change of all. */
  #newest: string | undefined;

  constructor(private readonly host: SectionHost<ActivityWords & AccessWords & ExportWords & PartWords>) {
    this.#filters = new LazyFilters(host, async () => {
      const { activityFilters } = await import('./activity-filters.js');
      return () => activityFilters(host);
    });
    this.#entries = new RemoteList(host, listLedger, () => (host.access.canAsk(listLedger) ? this.#query : undefined));
    this.#table = new MenulessTable(host);
    this.#export = new Export(host, 'activity-export', exportLedger, () => this.#days);
    this.#chart = new Lazy(host, async () => (await import('./balance-chart.js')).balanceChart(host, () => this.#newest));
    // Known before the chart asks for its days, which it does in the same update.
    host.addController({ hostUpdate: () => this.#follow(), sessionEnded: () => (this.#newest = undefined) });
  }

  view() {
    const { access, t } = this.host;
    return access.around(listLedger, this.#entries.query, t, () => this.#page(), 'rows');
  }

  #follow() {
    const { query } = this.#entries;
    const { items = [], sort = '-at' } = query.data ?? {};
    if (query.data && sort === '-at' && !this.#filters.now?.areSet) this.#newest = items[0]?.at;
  }

  get #days() {
    return this.#filters.now?.days ?? {};
  }
  get #query() {
    const { choice } = this.#filters.now?.values ?? {};
    return { ...this.#days, ...(choice && { kind: choice }) };
  }

  #page() {
    const { t, locale } = this.host;
    return html`${this.#course()}
    ${toolbar({ filters: this.#filters.view(), sorting: this.#table.sorting(this.#columns, { t, locale }, this.#entries), actions: this.#export.view(t('activity.download')) })}
    ${this.#entries.query.view(() => this.#list(), 'rows')} ${this.#entries.rest}`;
  }

  /** The chart, which ends with the newest entry of the whole list. */
  #course() {
    const { client } = this.host;
    return this.#newest && client?.can(getDailyBalances) ? this.#chart.view() : '';
  }

  #list() {
    const { t, locale } = this.host;
    return html`${this.#table.view({
      id: 'account-activity',
      caption: t('activity.title'),
      columns: this.#columns,
      rows: this.#entries,
      keyOf: ({ id }) => id,
      locale,
      t,
      empty: this.#filters.now?.areSet
        ? noResults(t, () => this.#filters.now?.clear())
        : empty(t('activity.none'), t('activity.noneWhy'), '', wallet),
    })}
    ${this.#entries.length > 0 ? zoneNote(t, locale) : nothing}`;
  }

  get #columns(): readonly Column<LedgerEntry>[] {
    const { t, locale } = this.host;
    return [
      { key: 'at', title: t('activity.date'), by: ({ at }) => at, cell: ({ at }) => instant(at, locale), share: 1.5 },
      {
        key: 'description',
        title: t('activity.what'),
        by: ({ description }) => description,
        cell: ({ description }) => html`<bdi>${description}</bdi>`,
        share: 2,
      },
      {
        key: 'amount',
        title: t('activity.amount'),
        by: ({ amount }) => Number(amount),
        cell: ({ amount }) => unitPrice(amount, locale),
        end: true,
      },
      {
        key: 'after',
        title: t('activity.balance'),
        cell: ({ balanceAfter }) => unitPrice(balanceAfter, locale),
        end: true,
        labelled: true,
      },
    ];
  }
}

import { html } from 'lit';
import { exportPayments } from '../../api/ledger.js';
import { listPayments, type Payment } from '../../api/payments.js';
import { paymentStatuses } from '../../api/choices.js';
import { largestPage } from '../../api/limits.js';
import { Export } from '../../core/export.js';
import { Lazy } from '../../core/lazy.js';
import { Listing } from '../../core/listing.js';
import { cents } from '../../i18n/format.js';
import { empty, zoneNote } from '../../ui/content/content.js';
import { plane } from '../../ui/content/plane.js';
import { fileText } from '../../ui/icons/file-text.js';
import { MenulessTable } from '../host-tables/menuless-table.js';
import { noResults, toolbar } from '../../ui/table/toolbar.js';
import type { Filters, FilterWords } from '../filters/filters.js';
import { LazyFilters } from '../filters/lazy-filters.js';
import { withSlots } from '../host-slots.js';
import { columnsOf } from './columns.js';
import { DeclineReasons } from './decline-reasons.js';
import type { PaymentsHost } from './host.js';
import { Invoices } from './invoices.js';

type Status = Payment['status'];

/**
 * Payments with their state in words, their invoices, and a spreadsheet of all (docs/rules.md#payment-states and
 * docs/rules.md#spreadsheets).
 */
export class PaymentsSection {
  readonly #invoices: Invoices;
  readonly #reasons: DeclineReasons;
  readonly #filters: LazyFilters<Filters>;
  readonly #figures: Lazy;
  readonly #payments: Listing<typeof listPayments>;
  readonly #table: MenulessTable<Payment>;
  readonly #export: Export<typeof exportPayments>;
  /** Every payment, once all were here. */
  #all: readonly Payment[] = [];

  constructor(private readonly host: PaymentsHost) {
    this.#invoices = new Invoices(host);
    this.#reasons = new DeclineReasons(host);
    this.#filters = new LazyFilters(host, async () => {
      const { Filters } = await import('../filters/filters.js');
      return () => new Filters(host, () => this.#words);
    });
    this.#figures = new Lazy(host, async () => (await import('./standing.js')).standing(host, () => this.#all), 'stats');
    this.#payments = new Listing(host, listPayments, () => (host.access.canAsk(listPayments) ? this.#query : undefined));
    this.#table = new MenulessTable(host);
    this.#export = new Export(host, exportPayments, () => this.#days);
    host.addController({ sessionEnded: () => (this.#all = []) });
  }

  view() {
    const { access, t } = this.host;
    return access.around(listPayments, this.#payments.query, t, () => this.#page(), 'rows');
  }

  /** The list below its figures, which are those of all payments, whatever the filters are. */
  withStanding() {
    const { access, t } = this.host;
    const page = () => [this.#standing(), withSlots('payments', plane(this.#page()))];
    return access.around(listPayments, this.#payments.query, t, page, 'stats', 'rows');
  }

  get #days() {
    return this.#filters.now?.days ?? {};
  }
  get #query() {
    const { choice } = this.#filters.now?.values ?? {};
    return { ...this.#days, size: largestPage, ...(choice && { status: choice as Status }) };
  }

  #standing() {
    const { items, rest, share, query } = this.#payments;
    if (query.data && !this.#filters.now?.areSet && share === 1 && !rest) this.#all = items;
    return this.#all.length > 0 ? this.#figures.view() : '';
  }

  get #columns() {
    return columnsOf(this.host, this.#invoices, this.#reasons);
  }

  get #words(): FilterWords {
    const { t } = this.host;
    return {
      id: 'payments',
      name: t('payments.title'),
      days: t('parts.period'),
      choice: t('payments.status'),
      all: t('payments.all'),
      options: Object.fromEntries(paymentStatuses.map((status) => [status, t(`payments.${status}`)])),
    };
  }

  #page() {
    const { t, locale } = this.host;
    const sorting = this.#table.sorting(this.#columns, { t, locale });
    const actions = this.#export.view('payments-export', t('payments.download'), t);
    return html`${toolbar({ filters: this.#filters.view(), sorting, actions })}
    ${this.#payments.query.view(() => this.#list(), 'rows')} ${this.#payments.rest} ${this.#invoices.outcome()}`;
  }

  #list() {
    const { t, locale } = this.host;
    const rows = this.#payments.items;
    const paid = rows.reduce((sum, { status, amount }) => (status === 'succeeded' ? sum + amount : sum), 0);
    const none = this.#filters.now?.areSet
      ? noResults(t, () => this.#filters.now?.clear())
      : empty(t('payments.none'), t('payments.noneWhy'), '', fileText);
    return html`${this.#table.view({
      id: 'payments',
      caption: t('payments.title'),
      columns: this.#columns,
      rows,
      keyOf: ({ id }) => id,
      locale,
      t,
      empty: none,
    })}
    ${
      rows.length > 0
        ? html`${zoneNote(t, locale)}
            <p><strong>${t('payments.total', { amount: cents(paid, locale) })}</strong></p>`
        : ''
    }`;
  }
}

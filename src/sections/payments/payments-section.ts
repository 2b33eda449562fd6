import { html } from 'lit';
import { exportPayments } from '../../api/ledger.js';
import type { OutputOf } from '../../api/endpoint.js';
import { listPayments, type Payment } from '../../api/payments.js';
import { Export } from '../../core/export.js';
import { Lazy } from '../../core/lazy.js';
import { Query } from '../../core/query.js';
import { RemoteList } from '../../core/remote-list.js';
import { errorText } from '../../i18n/errors.js';
import { cents } from '../../i18n/format.js';
import { empty, zoneNote } from '../../ui/content/content.js';
import { plane } from '../../ui/content/plane.js';
import { fileText } from '../../ui/icons/file-text.js';
import { MenulessTable } from '../host-tables/menuless-table.js';
import { noResults, toolbar } from '../../ui/table/toolbar.js';
import type { Filters } from '../filters/filters.js';
import { LazyFilters } from '../filters/lazy-filters.js';
import { withSlots } from '../host-slots.js';
import { columnsOf } from './columns.js';
import { DeclineReasons } from './decline-reasons.js';
import type { PaymentsHost } from './host.js';
import { Invoices } from './invoices.js';
import type { Asked } from './standing.js';
import { sumsOf } from './sums.js';

type Status = Payment['status'];
const newestFirst = '-createdAt';

/**
 * Payments with their state in words, their invoices, and a spreadsheet of all (docs/rules.md#payment-states and
 * docs/rules.md#spreadsheets).
 */
export class PaymentsSection {
  readonly #invoices: Invoices;
  readonly #reasons: DeclineReasons;
  readonly #filters: LazyFilters<Filters>;
  readonly #figures: Lazy;
  readonly #payments: RemoteList<typeof listPayments>;
  readonly #table: MenulessTable<Payment>;
  readonly #export: Export<typeof exportPayments>;
  /** The newest payments of all. */
  #newest: OutputOf<typeof listPayments> | undefined;

  /** `recent`: the newest payments, if the element asks for them anyway. */
  constructor(
    private readonly host: PaymentsHost,
    recent?: Query<typeof listPayments>,
  ) {
    this.#invoices = new Invoices(host);
    this.#reasons = new DeclineReasons(host);
    this.#filters = new LazyFilters(host, async () => {
      const { paymentFilters } = await import('./payment-filters.js');
      return () => paymentFilters(host);
    });
    this.#figures = new Lazy(
      host,
      async () => (await import('./standing.js')).standing(host, () => this.#newest, this.#asked),
      'stats',
    );
    const asked = () => (host.access.canAsk(listPayments) ? this.#query : undefined);
    this.#payments = new RemoteList(host, listPayments, asked, { known: recent });
    this.#table = new MenulessTable(host);
    this.#export = new Export(host, 'payments-export', exportPayments, () => this.#days);
    host.addController({ sessionEnded: () => (this.#newest = undefined) });
  }

  /** The list. A failure that the element has told already, where it asks for the same payments, is only why there is none. */
  view() {
    const { access, t, locale } = this.host;
    const { query } = this.#payments;
    const { error, isDrawn } = query;
    if (error && isDrawn) return html`<p class="nx-muted">${errorText(t, error, locale)}</p>`;
    return access.around(listPayments, query, t, () => this.#page(), 'rows');
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
    return { ...this.#days, ...(choice && { status: choice as Status }) };
  }

  readonly #asked: Asked = (input) => new Query(this.host, listPayments, input);

  #standing() {
    const { page } = this.#payments;
    if (page && !this.#filters.now?.areSet && (page.sort ?? newestFirst) === newestFirst) this.#newest = page;
    return this.#newest?.items.length ? this.#figures.view() : '';
  }

  get #columns() {
    return columnsOf(this.host, this.#invoices, this.#reasons);
  }

  #page() {
    const { t, locale } = this.host;
    const sorting = this.#table.sorting(this.#columns, { t, locale }, this.#payments);
    const actions = this.#export.view(t('payments.download'));
    return html`${toolbar({ filters: this.#filters.view(), sorting, actions })}
    ${this.#payments.query.view(() => this.#list(), 'rows')} ${this.#payments.rest} ${this.#invoices.outcome()}`;
  }

  #list() {
    const { t, locale } = this.host;
    const { page, whole, length } = this.#payments;
    const paid = (page?.sums ?? (whole && sumsOf(whole)))?.succeeded.amount;
    const none = this.#filters.now?.areSet
      ? noResults(t, () => this.#filters.now?.clear())
      : empty(t('payments.none'), t('payments.noneWhy'), '', fileText);
    return html`${this.#table.view({
      id: 'payments',
      caption: t('payments.title'),
      columns: this.#columns,
      rows: this.#payments,
      keyOf: ({ id }) => id,
      locale,
      t,
      empty: none,
    })}
    ${
      length > 0
        ? html`${zoneNote(t, locale)}
          ${paid === undefined ? '' : html`<p><strong>${t('payments.total', { amount: cents(paid, locale) })}</strong></p>`}`
        : ''
    }`;
  }
}

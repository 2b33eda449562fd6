import { html } from 'lit';
import { exportPayments } from '../../api/ledger.js';
import { listPayments, type Payment } from '../../api/payments.js';
import { paymentStatuses } from '../../api/choices.js';
import { largestPage } from '../../api/limits.js';
import { Export } from '../../core/export.js';
import { Listing } from '../../core/listing.js';
import { cents } from '../../i18n/format.js';
import { empty, zoneNote } from '../../ui/content/content.js';
import { fileText } from '../../ui/icons/file-text.js';
import { Table } from '../../ui/table/table.js';
import { noResults, toolbar } from '../../ui/table/toolbar.js';
import { Filters } from '../filters.js';
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
  readonly #filters: Filters;
  readonly #payments: Listing<typeof listPayments>;
  readonly #table: Table<Payment>;
  readonly #export: Export<typeof exportPayments>;

  constructor(private readonly host: PaymentsHost) {
    this.#invoices = new Invoices(host);
    this.#reasons = new DeclineReasons(host);
    this.#filters = new Filters(host);
    this.#payments = new Listing(host, listPayments, () => (host.access.may(listPayments) ? this.#query : undefined));
    this.#table = new Table(host);
    this.#export = new Export(host, exportPayments, () => this.#days);
  }

  view() {
    const { access, t } = this.host;
    return access.around(listPayments, this.#payments.query, t, () => this.#page(), 'rows');
  }

  get #days() {
    const { from, until } = this.#filters.values;
    return { ...(from && { from }), ...(until && { until }) };
  }
  get #query() {
    const { choice } = this.#filters.values;
    return { ...this.#days, size: largestPage, ...(choice && { status: choice as Status }) };
  }

  #page() {
    const { t } = this.host;
    const filters = this.#filters.view('payments', {
      name: t('payments.title'),
      from: t('parts.from'),
      until: t('parts.until'),
      choice: t('payments.status'),
      all: t('payments.all'),
      options: Object.fromEntries(paymentStatuses.map((status) => [status, t(`payments.${status}`)])),
    });
    return html`${toolbar({ filters, actions: this.#export.view('payments-export', t('payments.download'), t) })}
    ${this.#payments.query.view(() => this.#list(), 'rows')} ${this.#payments.rest} ${this.#invoices.outcome()}`;
  }

  #list() {
    const { t, locale } = this.host;
    const rows = this.#payments.items;
    const paid = rows.reduce((sum, { status, amount }) => (status === 'succeeded' ? sum + amount : sum), 0);
    const none = this.#filters.areSet
      ? noResults(t, this.#filters.clear)
      : empty(t('payments.none'), t('payments.noneWhy'), '', fileText);
    const keyOf = ({ id }: Payment) => id;
    const props = {
      id: 'payments',
      caption: t('payments.title'),
      columns: columnsOf(this.host, this.#invoices, this.#reasons),
      rows,
      keyOf,
      locale,
      t,
    };
    return html`${this.#table.view({ ...props, empty: none })}
    ${
      rows.length > 0
        ? html`${zoneNote(t, locale)}
            <p><strong>${t('payments.total', { amount: cents(paid, locale) })}</strong></p>`
        : ''
    }`;
  }
}

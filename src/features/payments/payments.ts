import { html } from 'lit';
import { exportPayments } from '../../api/ledger.js';
import { downloadInvoice, listPayments, PaymentStatus, requestInvoice, type Payment } from '../../api/payments.js';
import { Access } from '../../core/access.js';
import { Export } from '../../core/export.js';
import { NxFeature } from '../../core/feature.js';
import { Listing } from '../../core/listing.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { declineWords, type DeclineWords } from '../../i18n/declines/words.js';
import { exportWords, type ExportWords } from '../../i18n/exports/words.js';
import { cents } from '../../i18n/format.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { paymentsWords, type PaymentsWords } from '../../i18n/payments/words.js';
import { Filters } from '../../sections/filters.js';
import { badges } from '../../ui/badge.styles.js';
import { empty } from '../../ui/content.js';
import { content } from '../../ui/content.styles.js';
import { fieldKinds } from '../../ui/field-kinds.styles.js';
import { forms } from '../../ui/form.styles.js';
import { heading } from '../../ui/heading.js';
import { meters } from '../../ui/meter.styles.js';
import { Table } from '../../ui/table.js';
import { tables } from '../../ui/table.styles.js';
import { columnsOf } from './columns.js';
import { Invoices } from './invoices.js';

type Status = Payment['status'];

/**
 * What has been paid: each payment with its state in words, its invoice, and a spreadsheet of them all.
 *
 * @csspart filters - The days and the state that are wanted.
 * @csspart table - The payments.
 * @csspart file - An invoice to save.
 */
export class NxPayments extends NxFeature<PaymentsWords & DeclineWords & AccessWords & ExportWords & PartWords> {
  static override styles = [NxFeature.styles, forms, fieldKinds, content, badges, tables, meters];
  static override rows = [listPayments, requestInvoice, downloadInvoice, exportPayments];
  static override words = [paymentsWords, declineWords, accessWords, exportWords, partWords];

  readonly access = new Access(this);
  readonly invoices = new Invoices(this);
  readonly #filters = new Filters(this);
  readonly #payments = new Listing(this, listPayments, () => (this.access.may(listPayments) ? this.#wanted : undefined));
  readonly #table = new Table<Payment>(this);
  readonly #export = new Export(this, exportPayments, () => this.#days);

  get #days() {
    const { from, until } = this.#filters.wanted;
    return { ...(from && { from }), ...(until && { until }) };
  }
  get #wanted() {
    const { choice } = this.#filters.wanted;
    return { ...this.#days, size: 1000, ...(choice && { status: choice as Status }) };
  }

  protected override view() {
    const { t, headingLevel } = this;
    return html`<div class="nx-stack">
      ${heading(t('payments.title'), headingLevel)}
      ${this.access.around(listPayments, this.#payments.query, t, () => this.#page())}
    </div>`;
  }

  #page() {
    const { t } = this;
    return html`${this.#filters.view('payments', {
        name: t('payments.filter'),
        from: t('parts.from'),
        until: t('parts.until'),
        choice: t('payments.status'),
        all: t('payments.all'),
        options: Object.fromEntries(PaymentStatus.options.map((status) => [status, t(`payments.${status}`)])),
      })}
      ${this.#payments.query.view(() => this.#list())}
      <div class="nx-actions">${this.#export.view('payments-export', t('payments.download'), t)}</div>
      ${this.invoices.outcome()}`;
  }

  #list() {
    const { t, locale } = this;
    const rows = this.#payments.items;
    const paid = rows.reduce((sum, { status, amount }) => (status === 'succeeded' ? sum + amount : sum), 0);
    const nothing = empty(t('payments.none'), t('payments.noneWhy'));
    const keyOf = ({ id }: Payment) => id;
    const props = { id: 'payments', caption: t('payments.title'), columns: columnsOf(this), rows, keyOf, locale, say: t };
    return html`${this.#table.view({ ...props, empty: nothing })}
    ${rows.length > 0 ? html`<p><strong>${t('payments.total', { amount: cents(paid, locale) })}</strong></p>` : ''}`;
  }
}

import { html, nothing } from 'lit';
import { exportLedger, listLedger, type LedgerEntry } from '../../api/ledger.js';
import { Access } from '../../core/access.js';
import { Export } from '../../core/export.js';
import { NxFeature } from '../../core/feature.js';
import { Listing } from '../../core/listing.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { activityWords, type ActivityWords } from '../../i18n/activity/words.js';
import { exportWords, type ExportWords } from '../../i18n/exports/words.js';
import { euros, moment } from '../../i18n/format.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { Filters } from '../../sections/filters.js';
import { empty } from '../../ui/content.js';
import { content } from '../../ui/content.styles.js';
import { fieldKinds } from '../../ui/field-kinds.styles.js';
import { forms } from '../../ui/form.styles.js';
import { heading } from '../../ui/heading.js';
import { meters } from '../../ui/meter.styles.js';
import { progress } from '../../ui/progress.js';
import { Table } from '../../ui/table.js';
import { tables } from '../../ui/table.styles.js';
import type { Column } from '../../ui/table-head.js';

const kinds = ['freeCredit', 'payment', 'message', 'numberRental', 'numberRenewal'] as const;

/**
 * Every change of the balance: what, when, how much, and what was left; and a spreadsheet of it.
 *
 * @csspart filters - The days and the kind that are wanted.
 * @csspart table - The changes.
 */
export class NxAccountActivity extends NxFeature<ActivityWords & AccessWords & ExportWords & PartWords> {
  static override styles = [NxFeature.styles, forms, fieldKinds, content, tables, meters];
  static override rows = [listLedger, exportLedger];
  static override words = [activityWords, accessWords, exportWords, partWords];

  readonly access = new Access(this);
  readonly #filters = new Filters(this);
  readonly #entries = new Listing(this, listLedger, () => (this.access.may(listLedger) ? this.#wanted : undefined));
  readonly #table = new Table<LedgerEntry>(this);
  readonly #export = new Export(this, exportLedger, () => this.#days);

  get #days() {
    const { from, until } = this.#filters.wanted;
    return { ...(from && { from }), ...(until && { until }) };
  }
  get #wanted() {
    const { choice } = this.#filters.wanted;
    return { ...this.#days, size: 1000, ...(choice && { kind: choice }) };
  }

  protected override view() {
    const { t, headingLevel } = this;
    return html`<div class="nx-stack">
      ${heading(t('activity.title'), headingLevel)} ${this.access.around(listLedger, this.#entries.query, t, () => this.#page())}
    </div>`;
  }

  #page() {
    const { t, locale } = this;
    const { share } = this.#entries;
    return html`${this.#filters.view('activity', {
        name: t('activity.kind'),
        from: t('parts.from'),
        until: t('parts.until'),
        choice: t('activity.kind'),
        all: t('activity.all'),
        options: Object.fromEntries(kinds.map((kind) => [kind, t(`activity.${kind}`)])),
      })}
      ${this.#entries.query.view(() => this.#list())}
      ${share < 1 ? progress({ id: 'activity-rows', label: t('activity.loading'), locale, share }) : nothing}
      <div class="nx-actions">${this.#export.view('activity-export', t('activity.download'), t)}</div>`;
  }

  #list() {
    const { t, locale } = this;
    return this.#table.view({
      id: 'activity',
      caption: t('activity.title'),
      columns: this.#columns,
      rows: this.#entries.items,
      keyOf: ({ id }) => id,
      locale,
      say: t,
      empty: empty(t('activity.none'), t('activity.noneWhy')),
    });
  }

  get #columns(): readonly Column<LedgerEntry>[] {
    const { t, locale } = this;
    const signed = (amount: string) => (amount.startsWith('-') ? `−${euros(amount.slice(1), locale)}` : euros(amount, locale));
    return [
      { key: 'at', title: t('activity.date'), by: ({ at }) => at, cell: ({ at }) => moment(at, locale), share: 1.5 },
      {
        key: 'what',
        title: t('activity.what'),
        by: ({ description }) => description,
        cell: ({ description }) => description,
        share: 2,
      },
      {
        key: 'amount',
        title: t('activity.amount'),
        by: ({ amount }) => Number(amount),
        cell: ({ amount }) => signed(amount),
        end: true,
      },
      { key: 'after', title: t('activity.balance'), cell: ({ balanceAfter }) => euros(balanceAfter, locale), end: true },
    ];
  }
}

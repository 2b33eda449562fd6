import { html } from 'lit';
import { listPayments } from '../../api/payments.js';
import { Access } from '../../core/access.js';
import { NxTableFeature } from '../../sections/host-tables/table-feature.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import type { DeclineWords } from '../../i18n/declines/en.js';
import type { ExportWords } from '../../i18n/exports/en.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { paymentsWords, type PaymentsWords } from '../../i18n/payments/words.js';
import { PaymentsSection } from '../../sections/payments/payments-section.js';
import { badges } from '../../ui/content/badge.styles.js';
import { content } from '../../ui/content/content.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { forms } from '../../ui/form/form.styles.js';
import { tables } from '../../ui/table/table.styles.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';

/**
 * Payments with their state in words, their invoices, and a spreadsheet of all.
 *
 * @section payments - the list of payments.
 * @csspart filters - The filters: days and state.
 * @csspart table - The payments.
 * @csspart file - An invoice to save.
 */
export class NxPayments extends NxTableFeature<PaymentsWords & DeclineWords & AccessWords & ExportWords & PartWords, 'payments'> {
  static override styles = [NxTableFeature.styles, forms, content, badges, tables, toolbars];
  static override endpoints = [listPayments];
  static override words: typeof NxTableFeature.words = [paymentsWords, accessWords, partWords];

  readonly access = new Access(this);
  readonly #payments = new PaymentsSection(this);

  protected override view() {
    return html`<div class="nx-stack">
      ${pageHeader({ title: this.t('payments.title'), level: this.headingLevel })} ${this.#payments.withStanding()}
    </div>`;
  }
}

import { listLedger } from '../../api/ledger.js';
import { Access } from '../../core/access.js';
import { NxTableFeature } from '../../sections/host-tables/table-feature.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { activityWords, type ActivityWords } from '../../i18n/activity/words.js';
import type { ExportWords } from '../../i18n/exports/en.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { ActivitySection } from '../../sections/activity-section.js';
import { content } from '../../ui/content/content.styles.js';
import { page } from '../../ui/content/page.js';
import { forms } from '../../ui/form/form.styles.js';
import { tables } from '../../ui/table/table.styles.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';

/**
 * Every change of the balance with time, kind, amount and balance, and a spreadsheet of them.
 *
 * @csspart filters - The filters: days and kind.
 * @csspart table - The changes.
 */
export class NxAccountActivity extends NxTableFeature<ActivityWords & AccessWords & ExportWords & PartWords, 'account-activity'> {
  static override styles = [NxTableFeature.styles, forms, content, tables, toolbars];
  static override endpoints = [listLedger];
  static override words: typeof NxTableFeature.words = [activityWords, accessWords, partWords];

  readonly access = new Access(this);
  readonly #activity = new ActivitySection(this);

  protected override view() {
    return page({ title: this.t('activity.title'), level: this.headingLevel }, this.#activity.view());
  }
}

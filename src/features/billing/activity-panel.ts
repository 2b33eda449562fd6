import { activityWords } from '../../i18n/activity/words.js';
import { exportWords } from '../../i18n/exports/words.js';
import { ActivitySection } from '../../sections/activity-section.js';
import { meters } from '../../ui/status/meter.styles.js';
import { tables } from '../../ui/table/table.styles.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';
import type { BillingHost } from './host.js';

export const panel = (host: BillingHost) => ({
  make: () => new ActivitySection(host),
  words: [activityWords, exportWords],
  styles: [meters, tables, toolbars],
});

import { activityWords } from '../../i18n/activity/words.js';
import { ActivitySection } from '../../sections/activity-section.js';
import { tables } from '../../ui/table/table.styles.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';
import type { BillingHost } from './host.js';

export const panel = (host: BillingHost) => ({
  make: () => new ActivitySection(host),
  words: [activityWords],
  styles: [tables, toolbars],
});

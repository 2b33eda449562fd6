import { activityWords } from '../../i18n/activity/words.js';
import { exportWords } from '../../i18n/exports/words.js';
import { ActivitySection } from '../../sections/activity.js';
import { meters } from '../../ui/meter.styles.js';
import { tables } from '../../ui/table.styles.js';
import type { NxBilling } from './billing.js';

export const panel = (host: NxBilling) => ({
  make: () => new ActivitySection(host),
  words: [activityWords, exportWords],
  styles: [meters, tables],
});

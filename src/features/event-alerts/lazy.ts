import { optInsWords } from '../../i18n/opt-ins/words.js';
import { OptInsSection } from './opt-ins-section.js';
import { dialogs } from '../../ui/dialog/dialog.styles.js';
import { tables } from '../../ui/table/table.styles.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';
import type { OptInsHost } from './host.js';

/** The numbers that have opted in or out, which matter only once there are alerts. */
export const optIns = (host: OptInsHost) => ({
  make: () => new OptInsSection(host),
  words: [optInsWords],
  styles: [tables, toolbars, dialogs],
});

import { paymentsWords } from '../../i18n/payments/words.js';
import { PaymentsSection } from '../../sections/payments/payments-section.js';
import { badges } from '../../ui/content/badge.styles.js';
import { tables } from '../../ui/table/table.styles.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';
import type { BillingHost } from './host.js';

export const panel = (host: BillingHost) => ({
  make: () => new PaymentsSection(host),
  words: [paymentsWords],
  styles: [badges, tables, toolbars],
});

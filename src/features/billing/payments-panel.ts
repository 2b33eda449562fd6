import type { listPayments } from '../../api/payments.js';
import type { Query } from '../../core/query.js';
import { paymentsWords } from '../../i18n/payments/words.js';
import { PaymentsSection } from '../../sections/payments/payments-section.js';
import { badges } from '../../ui/content/badge.styles.js';
import { tables } from '../../ui/table/table.styles.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';
import type { BillingHost } from './host.js';

export const panel = (host: BillingHost, recent: Query<typeof listPayments>) => ({
  make: () => new PaymentsSection(host, recent),
  words: [paymentsWords],
  styles: [badges, tables, toolbars],
});

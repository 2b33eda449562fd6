import type { AccessWords } from '../../i18n/access/en.js';
import type { DeclineWords } from '../../i18n/declines/en.js';
import type { ExportWords } from '../../i18n/exports/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { PaymentsWords } from '../../i18n/payments/en.js';
import type { SectionHost } from '../host.js';

export type PaymentsHost = SectionHost<PaymentsWords & DeclineWords & AccessWords & ExportWords & PartWords>;

import type { AccessWords } from '../../i18n/access/en.js';
import type { AttentionWords } from '../../i18n/attention/en.js';
import type { BalanceWords } from '../../i18n/balance/en.js';
import type { MethodsWords } from '../../i18n/methods/en.js';
import type { OverviewWords } from '../../i18n/overview/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { PaymentsWords } from '../../i18n/payments/en.js';
import type { ProductWords } from '../../i18n/products/en.js';
import type { SectionHost } from '../../sections/host.js';

import type { DeclineWords } from '../../i18n/declines/en.js';
import type { ExportWords } from '../../i18n/exports/en.js';
import type { StartWords } from '../../i18n/getting-started/en.js';
export type Words = OverviewWords &
  AttentionWords &
  BalanceWords &
  MethodsWords &
  PaymentsWords &
  ProductWords &
  AccessWords &
  PartWords &
  StartWords &
  DeclineWords &
  ExportWords;
export interface OverviewHost extends SectionHost<Words> {
  readonly restUrl: string;
  readonly to: string;
  /** Asks the host to open a page of the account: `billing`, `billing/reload`. */
  readonly openPage: (page: string) => void;
}

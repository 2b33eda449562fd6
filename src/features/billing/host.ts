import type { AccessWords } from '../../i18n/access/en.js';
import type { ActivityWords } from '../../i18n/activity/en.js';
import type { ReloadWords } from '../../i18n/auto-reload/en.js';
import type { BalanceWords } from '../../i18n/balance/en.js';
import type { BillingWords } from '../../i18n/billing/en.js';
import type { DeclineWords } from '../../i18n/declines/en.js';
import type { ExportWords } from '../../i18n/exports/en.js';
import type { MethodsWords } from '../../i18n/methods/en.js';
import type { NewMethodWords } from '../../i18n/new-method/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { PaymentsWords } from '../../i18n/payments/en.js';
import type { TopUpWords } from '../../i18n/top-up/en.js';
import type { SectionHost } from '../../sections/host.js';

type MoneyWords = BalanceWords &
  TopUpWords &
  NewMethodWords &
  MethodsWords &
  DeclineWords &
  PaymentsWords &
  ActivityWords &
  ReloadWords;
export type Words = BillingWords & MoneyWords & ExportWords & AccessWords & PartWords;
export type BillingHost = SectionHost<Words>;

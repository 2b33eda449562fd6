import type { PaymentProvider } from '../../api/payment-provider.js';
import type { AccessWords } from '../../i18n/access/en.js';
import type { DeclineWords } from '../../i18n/declines/en.js';
import type { MethodsWords } from '../../i18n/methods/en.js';
import type { NewMethodWords } from '../../i18n/new-method/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { TopUpWords } from '../../i18n/top-up/en.js';
import type { SectionHost } from '../host.js';
import './events.js';

export interface TopUpHost extends SectionHost<
  TopUpWords & NewMethodWords & MethodsWords & DeclineWords & AccessWords & PartWords
> {
  /** The payment provider for cards and PayPal. */
  readonly payments: PaymentProvider | undefined;
}

import type { AttentionWords } from '../../i18n/attention/en.js';
import type { MethodsWords } from '../../i18n/methods/en.js';
import type { UsageWords } from '../../i18n/usage/en.js';
import type { PartHost } from '../host.js';

/** The interface of an element for its matters. */
export interface AttentionHost extends PartHost<AttentionWords & MethodsWords & UsageWords> {
  /** Asks the host to open a page of the account: `billing`, `billing/reload`. */
  readonly openPage: (page: string) => void;
}

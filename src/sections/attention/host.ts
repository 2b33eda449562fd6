import type { AttentionWords } from '../../i18n/attention/en.js';
import type { MethodsWords } from '../../i18n/methods/en.js';
import type { ProductWords } from '../../i18n/products/en.js';
import type { PartHost } from '../host.js';

/** The interface of an element for its matters. */
export interface AttentionHost extends PartHost<AttentionWords & MethodsWords & ProductWords> {
  /** Asks the host to open a page of the account: `billing`, `billing/reload`. */
  readonly openPage: (page: string) => void;
}

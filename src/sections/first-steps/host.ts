import type { StartWords } from '../../i18n/getting-started/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { PartHost } from '../host.js';

export interface StartHost extends PartHost<StartWords & PartWords> {
  /** The origin of the API that the samples call. */
  readonly restUrl: string;
  /** The recipient of the samples' text, in E.164 without plus. */
  readonly to: string;
}

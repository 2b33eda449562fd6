import type { AccessWords } from '../../i18n/access/en.js';
import type { ReloadWords } from '../../i18n/auto-reload/en.js';
import type { MethodsWords } from '../../i18n/methods/en.js';
import type { CallbacksWords } from '../../i18n/callbacks/en.js';
import type { ConfigWords } from '../../i18n/number-config/en.js';
import type { NumbersWords } from '../../i18n/numbers/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { SectionHost } from '../../sections/host.js';

export type Words = NumbersWords & AccessWords & PartWords & ConfigWords & CallbacksWords & ReloadWords & MethodsWords;
export type NumbersHost = SectionHost<Words>;

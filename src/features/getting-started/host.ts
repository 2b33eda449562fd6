import type { StartWords } from '../../i18n/getting-started/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { PartHost } from '../../sections/host.js';

export type StartHost = PartHost<StartWords & PartWords>;

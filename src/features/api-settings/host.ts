import type { AccessWords } from '../../i18n/access/en.js';
import type { ApiWords } from '../../i18n/api-settings/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { WebhooksWords } from '../../i18n/webhooks/en.js';
import type { SectionHost } from '../../sections/host.js';

export type Words = ApiWords & PartWords & WebhooksWords & AccessWords;
export type ApiHost = SectionHost<Words>;

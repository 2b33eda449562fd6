import type { AccessWords } from '../../i18n/access/en.js';
import type { ApiWords } from '../../i18n/api-settings/en.js';
import type { ConfigWords } from '../../i18n/number-config/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { SampleWords } from '../../i18n/samples/en.js';
import type { WebhooksWords } from '../../i18n/webhooks/en.js';
import type { SectionHost } from '../../sections/host.js';

/** The words of samples and of the tests of webhooks load with them. */
export type Words = ApiWords & SampleWords & PartWords & WebhooksWords & AccessWords & ConfigWords;
export type ApiHost = SectionHost<Words>;

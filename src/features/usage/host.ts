import type { SectionHost } from '../../sections/host.js';
import type { AccessWords } from '../../i18n/access/en.js';
import type { ExportWords } from '../../i18n/exports/en.js';
import type { FailureWords } from '../../i18n/failure-reasons/en.js';
import type { PartWords } from '../../i18n/parts/en.js';
import type { StoryWords } from '../../i18n/usage-story/en.js';
import type { ProductWords } from '../../i18n/products/en.js';
import type { UsageWords } from '../../i18n/usage/en.js';

export type Words = UsageWords & ProductWords & AccessWords & PartWords & ExportWords & StoryWords & FailureWords;
export type UsageHost = SectionHost<Words>;

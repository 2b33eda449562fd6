import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type WebhooksWords } from './en.js';

export type { WebhooksWords };
export const webhooksWords: Words<WebhooksWords> = { en, others: translations(en) };

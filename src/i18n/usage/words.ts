import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type UsageWords } from './en.js';

export type { UsageWords };
export const usageWords: Words<UsageWords> = { en, others: translations(en) };

import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type OverviewWords } from './en.js';

export type { OverviewWords };
export const overviewWords: Words<OverviewWords> = { en, others: translations(en) };

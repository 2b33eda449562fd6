import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type ActivityWords } from './en.js';

export type { ActivityWords };
export const activityWords: Words<ActivityWords> = { en, others: translations(en) };

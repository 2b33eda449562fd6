import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type TopUpWords } from './en.js';

export type { TopUpWords };
export const topUpWords: Words<TopUpWords> = { en, others: translations(en) };

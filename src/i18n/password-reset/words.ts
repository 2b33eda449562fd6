import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type ResetWords } from './en.js';

export type { ResetWords };
export const resetWords: Words<ResetWords> = { en, others: translations(en) };

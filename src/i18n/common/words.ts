import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type CommonWords } from './en.js';

export type { CommonWords };
export const commonWords: Words<CommonWords> = { en, others: translations(en) };

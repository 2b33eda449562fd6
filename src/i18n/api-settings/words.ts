import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type ApiWords } from './en.js';

export type { ApiWords };
export const apiWords: Words<ApiWords> = { en, others: translations(en) };

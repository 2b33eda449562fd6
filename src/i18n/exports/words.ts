import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type ExportWords } from './en.js';

export type { ExportWords };
export const exportWords: Words<ExportWords> = { en, others: translations(en) };

import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type TemplateWords } from './en.js';

export type { TemplateWords };
export const templateWords: Words<TemplateWords> = { en, others: translations(en) };

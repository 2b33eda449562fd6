import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type FieldWords } from './en.js';

export type { FieldWords };
export const fieldWords: Words<FieldWords> = { en, others: translations(en) };

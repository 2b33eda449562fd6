import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type NewMethodWords } from './en.js';

export type { NewMethodWords };
export const newMethodWords: Words<NewMethodWords> = { en, others: translations(en) };

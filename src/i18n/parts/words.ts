import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type PartWords } from './en.js';

export type { PartWords };
export const partWords: Words<PartWords> = { en, others: translations(en) };

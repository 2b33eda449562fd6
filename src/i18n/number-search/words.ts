import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type SearchWords } from './en.js';

export type { SearchWords };
export const searchWords: Words<SearchWords> = { en, others: translations(en) };

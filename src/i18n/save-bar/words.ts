import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type SaveBarWords } from './en.js';

export type { SaveBarWords };
export const saveBarWords: Words<SaveBarWords> = { en, others: translations(en) };

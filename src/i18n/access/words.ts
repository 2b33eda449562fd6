import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type AccessWords } from './en.js';

export type { AccessWords };
export const accessWords: Words<AccessWords> = { en, others: translations(en) };

import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type PinWords } from './en.js';

export type { PinWords };
export const pinWords: Words<PinWords> = { en, others: translations(en) };

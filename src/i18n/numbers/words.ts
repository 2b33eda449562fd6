import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type NumbersWords } from './en.js';

export type { NumbersWords };
export const numbersWords: Words<NumbersWords> = { en, others: translations(en) };

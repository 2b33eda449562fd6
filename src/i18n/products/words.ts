import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type ProductWords } from './en.js';

export type { ProductWords };
export const productWords: Words<ProductWords> = { en, others: translations(en) };

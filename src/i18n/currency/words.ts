import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type CurrencyWords } from './en.js';

export type { CurrencyWords };
export const currencyWords: Words<CurrencyWords> = { en, others: translations(en) };

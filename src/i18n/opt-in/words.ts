import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type OptInWords } from './en.js';

export type { OptInWords };
export const optInWords: Words<OptInWords> = { en, others: translations(en) };

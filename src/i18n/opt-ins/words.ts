import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type OptInsWords } from './en.js';

export type { OptInsWords };
export const optInsWords: Words<OptInsWords> = { en, others: translations(en) };

import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type TwoFactorWords } from './en.js';

export type { TwoFactorWords };
export const twoFactorWords: Words<TwoFactorWords> = { en, others: translations(en) };

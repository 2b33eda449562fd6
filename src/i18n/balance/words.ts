import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type BalanceWords } from './en.js';

export type { BalanceWords };
export const balanceWords: Words<BalanceWords> = { en, others: translations(en) };

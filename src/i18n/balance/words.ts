import type { Words } from '../catalog.js';
import { en, type BalanceWords } from './en.js';

export type { BalanceWords };
export const balanceWords: Words<BalanceWords> = { en, others: { de: () => import('./de.js'), ar: () => import('./ar.js') } };

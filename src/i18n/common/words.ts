import type { Words } from '../catalog.js';
import { en, type CommonWords } from './en.js';

export type { CommonWords };
export const commonWords: Words<CommonWords> = { en, others: { de: () => import('./de.js'), ar: () => import('./ar.js') } };

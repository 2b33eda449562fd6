import type { Words } from '../catalog.js';
import { en, type StartWords } from './en.js';

export type { StartWords };
export const startWords: Words<StartWords> = { en, others: { de: () => import('./de.js'), ar: () => import('./ar.js') } };

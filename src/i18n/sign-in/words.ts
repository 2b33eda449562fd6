import type { Words } from '../catalog.js';
import { en, type SignInWords } from './en.js';

export type { SignInWords };
export const signInWords: Words<SignInWords> = { en, others: { de: () => import('./de.js'), ar: () => import('./ar.js') } };

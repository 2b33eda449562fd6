import type { Words } from '../catalog.js';
import { en, type SignupWords } from './en.js';

export type { SignupWords };
export const signupWords: Words<SignupWords> = { en, others: { de: () => import('./de.js'), ar: () => import('./ar.js') } };

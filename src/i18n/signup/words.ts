import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type SignupWords } from './en.js';

export type { SignupWords };
export const signupWords: Words<SignupWords> = { en, others: translations(en) };

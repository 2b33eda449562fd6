import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type SignInWords } from './en.js';

export type { SignInWords };
export const signInWords: Words<SignInWords> = { en, others: translations(en) };

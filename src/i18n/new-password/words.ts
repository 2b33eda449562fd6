import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type NewPasswordWords } from './en.js';

export type { NewPasswordWords };
export const newPasswordWords: Words<NewPasswordWords> = { en, others: translations(en) };

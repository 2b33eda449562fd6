import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type UserEditorWords } from './en.js';

export type { UserEditorWords };
export const userEditorWords: Words<UserEditorWords> = { en, others: translations(en) };

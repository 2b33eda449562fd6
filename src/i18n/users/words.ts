import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type UsersWords } from './en.js';

export type { UsersWords };
export const usersWords: Words<UsersWords> = { en, others: translations(en) };

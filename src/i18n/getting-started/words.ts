import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type StartWords } from './en.js';

export type { StartWords };
export const startWords: Words<StartWords> = { en, others: translations(en) };

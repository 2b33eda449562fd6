import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type ConfigWords } from './en.js';

export type { ConfigWords };
export const configWords: Words<ConfigWords> = { en, others: translations(en) };

import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type ReloadWords } from './en.js';

export type { ReloadWords };
export const reloadWords: Words<ReloadWords> = { en, others: translations(en) };

import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type RowActionsWords } from './en.js';

export type { RowActionsWords };
export const rowActionsWords: Words<RowActionsWords> = { en, others: translations(en) };

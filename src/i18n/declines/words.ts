import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type DeclineWords } from './en.js';

export type { DeclineWords };
export const declineWords: Words<DeclineWords> = { en, others: translations(en) };

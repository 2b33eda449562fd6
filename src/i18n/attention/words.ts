import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type AttentionWords } from './en.js';

export type { AttentionWords };
export const attentionWords: Words<AttentionWords> = { en, others: translations(en) };

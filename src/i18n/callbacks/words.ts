import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type CallbacksWords } from './en.js';

export type { CallbacksWords };
export const callbacksWords: Words<CallbacksWords> = { en, others: translations(en) };

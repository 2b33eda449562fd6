import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type FailureWords } from './en.js';

export type { FailureWords };
export const failureWords: Words<FailureWords> = { en, others: translations(en) };

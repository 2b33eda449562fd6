import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type MethodsWords } from './en.js';

export type { MethodsWords };
export const methodsWords: Words<MethodsWords> = { en, others: translations(en) };

import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type SampleWords } from './en.js';

export type { SampleWords };
export const sampleWords: Words<SampleWords> = { en, others: translations(en) };

import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type OwnFieldsWords } from './en.js';

export type { OwnFieldsWords };
export const ownFieldsWords: Words<OwnFieldsWords> = { en, others: translations(en) };

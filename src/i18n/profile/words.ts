import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type ProfileWords } from './en.js';

export type { ProfileWords };
export const profileWords: Words<ProfileWords> = { en, others: translations(en) };

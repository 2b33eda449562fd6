import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type SettingsWords } from './en.js';

export type { SettingsWords };
export const settingsWords: Words<SettingsWords> = { en, others: translations(en) };

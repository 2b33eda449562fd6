import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type AlertsWords } from './en.js';

export type { AlertsWords };
export const alertsWords: Words<AlertsWords> = { en, others: translations(en) };

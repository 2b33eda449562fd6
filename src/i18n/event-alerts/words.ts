import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type EventAlertsWords } from './en.js';

export type { EventAlertsWords };
export const eventAlertsWords: Words<EventAlertsWords> = { en, others: translations(en) };

import type { Words } from '../catalog.js';
import { en, type EventAlertsWords } from './en.js';

export type { EventAlertsWords };
export const eventAlertsWords: Words<EventAlertsWords> = {
  en,
  others: {
    de: () => import('./de.js'),
    fr: () => import('./fr.js'),
    es: () => import('./es.js'),
    pt: () => import('./pt.js'),
    it: () => import('./it.js'),
    pl: () => import('./pl.js'),
    ja: () => import('./ja.js'),
    zh: () => import('./zh.js'),
    ar: () => import('./ar.js'),
  },
};

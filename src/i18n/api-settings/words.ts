import type { Words } from '../catalog.js';
import { en, type ApiWords } from './en.js';

export type { ApiWords };
export const apiWords: Words<ApiWords> = {
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

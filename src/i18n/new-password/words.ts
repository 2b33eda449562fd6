import type { Words } from '../catalog.js';
import { en, type NewPasswordWords } from './en.js';

export type { NewPasswordWords };
export const newPasswordWords: Words<NewPasswordWords> = {
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

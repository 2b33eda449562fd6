import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type AddressWords } from './en.js';

export type { AddressWords };
export const addressWords: Words<AddressWords> = { en, others: translations(en) };

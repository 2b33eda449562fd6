import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type BillingWords } from './en.js';

export type { BillingWords };
export const billingWords: Words<BillingWords> = { en, others: translations(en) };

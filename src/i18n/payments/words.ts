import type { Words } from '../catalog.js';
import { translations } from '../translations.js';
import { en, type PaymentsWords } from './en.js';

export type { PaymentsWords };
export const paymentsWords: Words<PaymentsWords> = { en, others: translations(en) };

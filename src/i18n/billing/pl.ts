import type { Translation } from '../catalog.js';
import type { BillingWords } from './en.js';

export default {
  'billing.title': 'Rozliczenia i płatności',
  'billing.more': 'Płatności i sposoby płacenia',
  'billing.payments': 'Płatności',
  'billing.activity': 'Historia konta',
  'billing.methods': 'Metody płatności',
  'billing.reload': 'Automatyczne doładowanie',
} satisfies Translation<BillingWords>;

import type { Translation } from '../catalog.js';
import type { BillingWords } from './en.js';

export default {
  'billing.title': 'Abrechnung & Zahlungen',
  'billing.more': 'Zahlungen und wie sie gemacht werden',
  'billing.payments': 'Zahlungen',
  'billing.activity': 'Kontobewegungen',
  'billing.methods': 'Zahlungsarten',
  'billing.reload': 'Automatisch aufladen',
} satisfies Translation<BillingWords>;

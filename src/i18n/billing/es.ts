import type { Translation } from '../catalog.js';
import type { BillingWords } from './en.js';

export default {
  'billing.title': 'Facturación y pagos',
  'billing.more': 'Pagos y cómo se hacen',
  'billing.payments': 'Pagos',
  'billing.activity': 'Actividad de la cuenta',
  'billing.methods': 'Métodos de pago',
  'billing.reload': 'Recarga automática',
} satisfies Translation<BillingWords>;

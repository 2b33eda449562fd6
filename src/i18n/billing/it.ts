import type { Translation } from '../catalog.js';
import type { BillingWords } from './en.js';

export default {
  'billing.title': 'Fatturazione e pagamenti',
  'billing.more': 'Pagamenti e come si fanno',
  'billing.payments': 'Pagamenti',
  'billing.activity': 'Attività del conto',
  'billing.methods': 'Metodi di pagamento',
  'billing.reload': 'Ricarica automatica',
} satisfies Translation<BillingWords>;

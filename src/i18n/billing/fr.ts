import type { Translation } from '../catalog.js';
import type { BillingWords } from './en.js';

export default {
  'billing.title': 'Facturation et paiements',
  'billing.more': 'Paiements et façons de payer',
  'billing.payments': 'Paiements',
  'billing.activity': 'Activité du compte',
  'billing.methods': 'Moyens de paiement',
  'billing.reload': 'Recharge automatique',
} satisfies Translation<BillingWords>;

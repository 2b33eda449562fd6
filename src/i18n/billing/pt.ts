import type { Translation } from '../catalog.js';
import type { BillingWords } from './en.js';

export default {
  'billing.title': 'Cobrança e pagamentos',
  'billing.more': 'Pagamentos e como são feitos',
  'billing.payments': 'Pagamentos',
  'billing.activity': 'Atividade da conta',
  'billing.methods': 'Métodos de pagamento',
  'billing.reload': 'Recarga automática',
} satisfies Translation<BillingWords>;

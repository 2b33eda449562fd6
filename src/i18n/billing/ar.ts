import type { Translation } from '../catalog.js';
import type { BillingWords } from './en.js';

export default {
  'billing.title': 'الفوترة والمدفوعات',
  'billing.more': 'المدفوعات وطرق الدفع',
  'billing.payments': 'المدفوعات',
  'billing.activity': 'حركة الحساب',
  'billing.methods': 'وسائل الدفع',
  'billing.reload': 'الشحن التلقائي',
} satisfies Translation<BillingWords>;

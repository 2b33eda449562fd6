import type { Translation } from '../catalog.js';
import type { AccessWords } from './en.js';

export default {
  'access.primaryOnly': 'المستخدم الرئيسي للحساب وحده يمكنه تغيير هذا.',
  'access.needs': 'ليس لمستخدمك إذن «{{permission}}». يمكن للمستخدم الرئيسي للحساب منحه.',
  'access.payments': 'المدفوعات',
  'access.numbers': 'الأرقام والرموز القصيرة',
  'access.requests': 'البحث في الطلبات',
  'access.verify': 'حزمة Verify SDK',
  'access.usage': 'الاستخدام',
} satisfies Translation<AccessWords>;

import type { Translation } from '../catalog.js';
import type { ActivityWords } from './en.js';

export default {
  'activity.title': 'حركة الحساب',
  'activity.date': 'التاريخ',
  'activity.what': 'البيان',
  'activity.amount': 'المبلغ',
  'activity.balance': 'الرصيد بعدها',
  'activity.kind': 'النوع',
  'activity.all': 'الكل',
  'activity.freeCredit': 'رصيد مجاني',
  'activity.payment': 'مدفوعات',
  'activity.message': 'رسائل',
  'activity.numberRental': 'أرقام مستأجرة',
  'activity.numberRenewal': 'أرقام مجددة',
  'activity.none': 'لا حركة بعد',
  'activity.noneWhy': 'تظهر هنا كل حركة للرصيد.',
  'activity.download': 'تنزيل حركة الحساب',
  'activity.loading': 'جارٍ جلب الأسطر',
} satisfies Translation<ActivityWords>;

import type { Translation } from '../catalog.js';
import type { CurrencyWords } from './en.js';

export default {
  'currency.title': 'عرض الرصيد بعملة',
  'currency.EUR': 'اليورو',
  'currency.USD': 'الدولار الأمريكي',
  'currency.hint': 'تبقى المدفوعات والأسعار باليورو. سعر اليوم: 1 يورو = {{rate}} ({{date}}).',
  'currency.saved': 'يُعرض الرصيد الآن بهذه العملة.',
  'currency.section': 'العملة',
} satisfies Translation<CurrencyWords>;

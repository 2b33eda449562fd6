import type { Translation } from '../catalog.js';
import type { PartWords } from './en.js';

export default {
  'parts.close': 'إغلاق',
  'parts.cancel': 'إلغاء',
  'parts.dismiss': 'إخفاء',
  'parts.info': 'معلومة:',
  'parts.good': 'تم بنجاح:',
  'parts.warn': 'تنبيه:',
  'parts.danger': 'خطأ:',
  'parts.external': '(يُفتح في علامة تبويب جديدة)',
  'parts.stepDone': 'تم:',
  'parts.stepCurrent': 'الآن:',
  'parts.stepNext': 'التالي:',
  'parts.copy': 'نسخ',
  'parts.copied': 'تم النسخ.',
  'parts.copyFailed': 'لم يسمح متصفحك بالنسخ. حدّد النص بدلًا من ذلك.',
  'parts.messages': 'الرسائل',
  'parts.firstPage': 'الصفحة الأولى',
  'parts.previousPage': 'الصفحة السابقة',
  'parts.nextPage': 'الصفحة التالية',
  'parts.lastPage': 'الصفحة الأخيرة',
  'parts.rows': '{{from}}–{{to}} من {{all}}',
  'parts.asTable': 'عرض كجدول',
} satisfies Translation<PartWords>;

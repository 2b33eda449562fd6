import type { Translation } from '../catalog.js';
import type { OptInWords } from './en.js';

export default {
  'optIn.title': 'نص الاشتراك',
  'optIn.lead': 'يجب أن يعرض الموقع الذي يوافق فيه الناس على رسائلك هذه الأمور الخمسة حرفيًا.',
  'optIn.preview': 'كما يراه زوارك',
  'optIn.text': 'نص',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'انسخ كـ',
  'optIn.none': 'لا شيء لعرضه بعد',
  'optIn.noneWhy': 'أعدّ تنبيهات الأحداث أولًا: يُكتب النص من إعداداتها.',
} satisfies Translation<OptInWords>;

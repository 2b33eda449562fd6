import type { Translation } from '../catalog.js';
import type { StoryWords } from './en.js';

export default {
  'story.asked.sms': 'طُلبت رسالة من {{from}} إلى {{to}}.',
  'story.asked.voice': 'طُلبت مكالمة من {{from}} إلى {{to}}.',
  'story.asked.verify': 'طُلب رمز PIN لـ {{to}} باسم {{from}}.',
  'story.asked.numberInsight': 'سُئل عما يُعرف عن {{to}}.',
  'story.refused': 'رفضته الواجهة: لم تجرِ أي محاولة.',
  'story.went': 'ذهب إلى {{country}} عبر الشبكة {{network}}.',
  'story.waits': 'لم تُعرف النهاية بعد.',
  'story.ended': 'بعد {{time}}: {{status}}.',
  'story.cost': 'كلّف {{amount}}.',
  'story.free': 'لم يكلّف شيئًا.',
  'story.why': 'سبب الفشل',
  'story.code': 'رمز الواجهة',
  'story.body.sms': 'ما أُرسل',
  'story.body.voice': 'ما نتج عنه',
  'story.body.verify': 'ما آل إليه الرمز',
  'story.body.numberInsight': 'ما عاد',
} satisfies Translation<StoryWords>;

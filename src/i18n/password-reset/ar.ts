import type { Translation } from '../catalog.js';
import type { ResetWords } from './en.js';

export default {
  'reset.title': 'كلمة مرور جديدة',
  'reset.lead': 'أدخل بريدك الإلكتروني لنرسل إليك رابطًا لاختيار كلمة مرور جديدة.',
  'reset.email': 'البريد الإلكتروني',
  'reset.send': 'إرسال الرابط',
  'reset.sentTitle': 'تفقّد بريدك',
  'reset.sent': 'إن وُجد حساب بالبريد {{email}} فالرابط في طريقه إليك. يصلح مرة واحدة خلال 15 دقيقة.',
  'reset.nothing': 'لم يصلك شيء؟ تفقّد البريد المزعج أو جرّب عنوانًا آخر.',
  'reset.another': 'استخدام عنوان آخر',
  'reset.choose': 'اختر كلمة مرور جديدة. ستُسجَّل خروجك من كل مكان آخر.',
  'reset.left': 'يبقى هذا الرابط صالحًا {{time}}.',
  'reset.password': 'كلمة المرور الجديدة',
  'reset.submit': 'حفظ كلمة المرور',
  'reset.expiredTitle': 'لم يعد هذا الرابط صالحًا',
  'reset.expired': 'استُخدم أو انقضت دقائقه الـ15. اطلب رابطًا آخر.',
  'reset.done': 'تغيّرت كلمة مرورك وسُجّل دخولك باسم {{email}}.',
  'reset.back': 'العودة إلى تسجيل الدخول',
} satisfies Translation<ResetWords>;

import type { Translation } from '../catalog.js';
import type { TemplateWords } from './en.js';

export default {
  'templates.code': 'الرمز القصير',
  'templates.active': 'مستخدَم',
  'templates.inactive': 'لم يُضف بعد',
  'templates.add': 'إضافة الرمز القصير',
  'templates.update': 'تحديث',
  'templates.added': 'أصبح الرمز القصير {{code}} جاهزًا للاستخدام.',
  'templates.places': 'يُملأ عند الإرسال:',
  'templates.insert': 'إدراج {{place}}',
  'templates.misfit': 'لا شيء يملأ هذا: استخدم أسماء أخرى من حروف وأرقام و - و _.',
  'templates.left': 'الأحرف المتبقية: {{left}}',
  'templates.preview': 'معاينة',
  'templates.from': 'من {{code}}',
  'templates.example': 'مثال على {{name}}',
  'templates.length': 'الطول',
  'templates.characters_zero': 'لا أحرف',
  'templates.characters_one': 'حرف واحد',
  'templates.characters_two': 'حرفان',
  'templates.characters_few': '{{length}} أحرف',
  'templates.characters_many': '{{length}} حرفًا',
  'templates.characters_other': '{{length}} حرف',
  'templates.parts': 'الأجزاء المرسلة والمحتسبة',
  'templates.cost': 'سعر رسالة كهذه',
  'templates.range': 'من {{least}} إلى {{most}} حسب الشبكة',
  'templates.unicode': 'فيها رموز خارج الأبجدية الأساسية للرسائل: يتسع الجزء عندئذ لـ 70 حرفًا لا 160.',
} satisfies Translation<TemplateWords>;

import type { Translation } from '../catalog.js';
import type { StartWords } from './en.js';

export default {
  'start.title': 'الخطوات الأولى',
  'start.lead': 'أرسل أول رسالة نصية. لن يستغرق ذلك سوى دقيقة.',
  'start.keyTitle': '1. مفتاح API والسر',
  'start.key': 'مفتاح API',
  'start.secret': 'سر API',
  'start.secretWarning': 'كل من يعرف السر يمكنه إنفاق رصيدك. لا تضعه في صفحات الويب ولا في مستودعات الشيفرة.',
  'start.copy': 'نسخ',
  'start.copyKey': 'نسخ مفتاح API',
  'start.copySecret': 'نسخ سر API',
  'start.copySample': 'نسخ المثال',
  'start.copied': 'تم النسخ.',
  'start.copiedSecret': 'تم النسخ، والنص يتضمن السر. لا تشاركه مع أحد.',
  'start.copyFailed': 'لم يسمح المتصفح بالنسخ. حدِّد النص وانسخه بنفسك.',
  'start.sampleTitle': '2. أرسل رسالة نصية',
  'start.sampleLead': 'ضع رقم هاتفك مكان \u2066{{to}}\u2069.',
  'start.language': 'لغة المثال',
  'start.text': 'مرحبًا من Nexmo',
  'start.waitTitle': '3. شاهد وصولها',
  'start.wait': 'لم نستقبل أي طلب بمفتاحك بعد.',
  'start.check': 'تحقق مجددًا',
  'start.doneTitle': 'وصل طلبك الأول',
  'start.done': 'وصل في {{date}}. لن تظهر هذه الصفحة عند تسجيل دخولك التالي.',
} satisfies Translation<StartWords>;

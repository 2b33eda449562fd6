import type { Translation } from '../catalog.js';
import type { PinWords } from './en.js';

export default {
  'pin.sent': 'أرسلنا رسالة نصية فيها رمز من ستة أرقام إلى {{phone}}.',
  'pin.called': 'نتصل الآن بالرقم {{phone}} لنخبرك برمز من ستة أرقام.',
  'pin.pin': 'الرمز',
  'pin.invalid': 'يتكون الرمز من ستة أرقام.',
  'pin.left': 'الرمز صالح لمدة {{time}}.',
  'pin.expired': 'انتهت صلاحية الرمز. اطلب رمزًا جديدًا أدناه.',
  'pin.ended': 'كان هذا ثالث رمز خاطئ، ولم يعد الرمز صالحًا. اطلب رمزًا جديدًا أدناه.',
  'pin.verify': 'تأكيد',
  'pin.again': 'لم يصلك الرمز؟',
  'pin.againIn': 'يمكنك طلب رمز جديد بعد {{time}}.',
  'pin.againSms': 'رمز جديد برسالة نصية',
  'pin.againCall': 'رمز جديد بمكالمة',
  'pin.tooMany':
    'لا يمكن إرسال رموز أخرى حاليًا: يتلقى الرقم الواحد 20 رمزًا على الأكثر خلال 24 ساعة، ولكل تسجيل أو تغيير رقم 10 رموز على الأكثر.',
  'pin.againDone': 'رمز جديد في الطريق إليك. لم يعد الرمز القديم صالحًا.',
  'pin.otherNumber': 'استخدام رقم آخر',
  'pin.channel': 'طريقة إرسال الرمز',
  'pin.sms': 'رسالة نصية',
  'pin.call': 'مكالمة صوتية',
  'pin.phoneInvalid': 'أدخل رقم هاتف، مع رمز البلد إن كان من بلد آخر، مثل \u2066+44 7700 900123\u2069.',
} satisfies Translation<PinWords>;

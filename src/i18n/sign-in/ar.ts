import type { Translation } from '../catalog.js';
import type { SignInWords } from './en.js';

export default {
  'signIn.title': 'تسجيل الدخول',
  'signIn.email': 'البريد الإلكتروني',
  'signIn.password': 'كلمة المرور',
  'signIn.submit': 'تسجيل الدخول',
  'signIn.noAccount': 'ليس لديك حساب؟',
  'signIn.signUp': 'إنشاء حساب',
  'signIn.locked': 'كلمات المرور الخاطئة كثيرة. حفاظًا على أمانك أُوقف تسجيل الدخول بهذا البريد مؤقتًا.',
  'signIn.suspended': 'تم إيقاف وصولك. اطلب من المستخدم الرئيسي للحساب إعادة تفعيله.',
  'signIn.invitationExpired': 'كانت كلمة المرور هذه صالحة لمدة 7 أيام. اطلب من المستخدم الرئيسي للحساب كلمة مرور جديدة.',
  'signIn.done': 'سُجِّل دخولك باسم {{email}}.',
  'signIn.forgot': 'هل نسيت كلمة المرور؟',
  'signIn.lockedTitle': 'تسجيل الدخول متوقف مؤقتًا',
  'signIn.lockedLeft': 'يمكنك المحاولة مجددًا بعد {{time}}. كلمة مرور جديدة تنهي الإيقاف فورًا.',
  'signIn.replaceTitle': 'اختر كلمة مرور خاصة بك',
  'signIn.replaceLead': 'سجّلت الدخول بكلمة مرور مؤقتة. اختر كلمة لا يعرفها سواك لتكمل الدخول.',
  'signIn.newPassword': 'كلمة المرور الجديدة',
  'signIn.samePassword': 'اختر كلمة غير كلمة المرور المؤقتة.',
  'signIn.replaceSubmit': 'حفظ والدخول',
} satisfies Translation<SignInWords>;

import type { Translation } from '../catalog.js';
import type { ReloadWords } from './en.js';

export default {
  'reload.title': 'الشحن التلقائي',
  'reload.on': 'اشحن الرصيد تلقائيًا',
  'reload.method': 'الدفع بواسطة',
  'reload.choose': 'اختر طريقة دفع',
  'reload.amount': 'المبلغ',
  'reload.amountHint': '10.00 يورو على الأقل، تُخصم باليورو.',
  'reload.threshold': 'عندما ينزل الرصيد تحت',
  'reload.will': 'نفحص الرصيد كل عشر دقائق. إذا كان أقل من {{threshold}} نخصم {{amount}}: {{method}}.',
  'reload.isOff': 'متوقف. عند نفاد الرصيد تُرفض الطلبات وتُحرَّر أرقامك.',
  'reload.noMethod': 'ادفع مرة بالبطاقة أو PayPal واحفظ الطريقة ليُشحن الرصيد تلقائيًا. التحويل المصرفي لا يصلح.',
  'reload.unable': 'لا يمكن لـ {{method}} الدفع تلقائيًا. يخبرك الدعم بما هو ممكن.',
  'reload.refusedTitle': 'رُفضت دفعة',
  'reload.refusedOff': 'رُفضت ثلاث دفعات متتالية فتوقف الشحن التلقائي. راجع مصرفك أو اختر طريقة أخرى ثم شغّله من جديد.',
  'reload.refusedYet': 'دفعات مرفوضة متتالية: {{refusals}}. بعد الثالثة يتوقف الشحن التلقائي.',
  'reload.savedOn': 'الشحن التلقائي مشغّل.',
  'reload.savedOff': 'الشحن التلقائي متوقف.',
  'reload.soon': 'بوتيرة الأيام الأخيرة يكون ذلك {{when}}.',
} satisfies Translation<ReloadWords>;

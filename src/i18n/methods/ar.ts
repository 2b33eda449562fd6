import type { Translation } from '../catalog.js';
import type { MethodsWords } from './en.js';

export default {
  'methods.title': 'طرق الدفع',
  'methods.none': 'لا توجد طريقة دفع بعد',
  'methods.noneWhy': 'تُحفظ هنا، إن شئت، البطاقة أو حساب PayPal الذي تدفع به للدفع بنقرة واحدة.',
  'methods.card': '{{brand}} تنتهي بـ {{digits}}',
  'methods.paypal': 'PayPal، {{address}}',
  'methods.expires': 'صالحة حتى {{month}}',
  'methods.soon': 'تنتهي قريبًا',
  'methods.expired': 'منتهية',
  'methods.reload': 'تُستخدم للشحن التلقائي',
  'methods.noReload': 'لا تصلح للشحن التلقائي',
  'methods.delete': 'حذف',
  'methods.deleteName': 'حذف {{method}}',
  'methods.deleteTitle': 'حذف {{method}}؟',
  'methods.deleteWhat': 'يمكنك إضافتها من جديد عند دفعتك القادمة.',
  'methods.deleteReload': 'يستخدمها الشحن التلقائي وسيتوقف معها. عند نفاد الرصيد تُرفض الطلبات وتُحرَّر أرقامك.',
  'methods.deleted': 'حُذفت طريقة الدفع.',
} satisfies Translation<MethodsWords>;

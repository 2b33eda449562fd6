import type { Translation } from '../catalog.js';
import type { BalanceWords } from './en.js';

export default {
  'balance.title': 'الرصيد',
  'balance.demo': 'تجريبي',
  'balance.demoWhy': 'حسابك في الوضع التجريبي حتى أول دفعة. تنتهي كل رسالة نصية بعبارة \u2066[Nexmo DEMO]\u2069.',
  'balance.left_zero': 'لم يعد بإمكانك مراسلة أي رقم جديد.',
  'balance.left_one': 'لا يزال بإمكانك مراسلة رقم جديد واحد.',
  'balance.left_two': 'لا يزال بإمكانك مراسلة رقمين جديدين.',
  'balance.left_few': 'لا يزال بإمكانك مراسلة {{count}} أرقام جديدة.',
  'balance.left_many': 'لا يزال بإمكانك مراسلة {{count}} رقمًا جديدًا.',
  'balance.left_other': 'لا يزال بإمكانك مراسلة {{count}} رقم جديد.',
  'balance.noneLeft': 'راسلت كل الأرقام التي يسمح بها الوضع التجريبي، وعددها {{limit}}. سدِّد دفعة أولى لتراسل أي رقم.',
  'balance.used': 'الأرقام المستخدمة: {{used}} من {{limit}}',
  'balance.list': 'عرض الأرقام',
  'balance.noneUsed': 'لم تراسل أي رقم بعد.',
  'balance.empty': 'رصيدك صفر. تُرفض طلبات واجهة البرمجة حتى تضيف رصيدًا.',
  'balance.converted': '{{euros}}، بسعر {{date}}: 1 يورو = {{rate}}. الخصم باليورو.',
} satisfies Translation<BalanceWords>;

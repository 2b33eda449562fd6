import type { Translation } from '../catalog.js';
import type { WebhooksWords } from './en.js';

export default {
  'webhooks.title': 'خطافات الويب للحساب',
  'webhooks.lead': 'حيث نُخطر تطبيقك ما لم يحدد الرقم غير ذلك.',
  'webhooks.inbound': 'الرسائل الواردة',
  'webhooks.receipts': 'إيصالات التسليم',
  'webhooks.hint': 'يبدأ بـ https:// أو http://. اتركه فارغًا إن لم يوجد.',
  'webhooks.wrong': 'يبدأ عنوان الويب بـ https:// أو http:// ولا يحتوي على مسافات.',
  'webhooks.none': 'لا يوجد',
} satisfies Translation<WebhooksWords>;

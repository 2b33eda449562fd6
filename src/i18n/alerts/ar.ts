import type { Translation } from '../catalog.js';
import type { AlertsWords } from './en.js';

export default {
  'alerts.title': 'الفواتير وتنبيهات الرصيد',
  'alerts.emails': 'عناوين البريد المالي',
  'alerts.emailsHint': 'عنوان واحد في كل سطر. إن لم تُدخل شيئًا تُرسل الفواتير والتنبيهات إلى بريد الحساب.',
  'alerts.on': 'نبّهني عند انخفاض الرصيد',
  'alerts.onHint': 'نتحقق كل ساعة ونكتب إليك مرة واحدة كلما نزل تحت الحد.',
  'alerts.threshold': 'الحد',
  'alerts.none': 'لا يوجد',
  'alerts.off': 'متوقف',
  'alerts.below': 'أقل من {{amount}}',
  'alerts.would': 'بهذا الحد كنا سنكتب إليك في {{days}}.',
  'alerts.wouldNot': 'بهذا الحد لم نكن لنكتب إليك مؤخرًا.',
} satisfies Translation<AlertsWords>;

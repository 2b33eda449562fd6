import type { Translation } from '../catalog.js';
import type { EventAlertsWords } from './en.js';

export default {
  'eventAlerts.title': 'تنبيهات الأحداث',
  'eventAlerts.lead': 'رسائل من رمز قصير مشترك إلى أشخاص في الولايات المتحدة وافقوا على تلقيها.',
  'eventAlerts.templates': 'الرسائل',
  'eventAlerts.template': 'الرسالة {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': 'اكتب ${name} لما يملؤه برنامجك.',
  'eventAlerts.which': 'الرسالة {{number}}',
  'eventAlerts.shown': 'على الهاتف',
  'eventAlerts.addTemplate': 'إضافة رسالة',
  'eventAlerts.removeTemplate': 'إزالة',
  'eventAlerts.removeName': 'إزالة الرسالة {{number}}',
  'eventAlerts.oneAtLeast': 'اكتب رسالة واحدة على الأقل.',
  'eventAlerts.programName': 'اسم البرنامج',
  'eventAlerts.programNameHint': 'كما سيقرؤه الناس في موقعك: عشرة أحرف على الأقل.',
  'eventAlerts.description': 'الغرض من الرسائل',
  'eventAlerts.messagesPerDay': 'الحد الأقصى للرسائل يوميًا',
  'eventAlerts.supportInfo': 'أين تُطلب المساعدة',
  'eventAlerts.supportHint': 'رقم أمريكي مجاني أو بريد إلكتروني.',
  'eventAlerts.contactName': 'الشخص المسؤول',
  'eventAlerts.contactEmail': 'بريد المسؤول',
  'eventAlerts.termsUrl': 'عنوان الشروط والأحكام',
  'eventAlerts.privacyUrl': 'عنوان سياسة الخصوصية',
  'eventAlerts.urlWrong': 'يبدأ عنوان الويب بـ https:// أو http:// ولا مسافات فيه.',
  'eventAlerts.website': 'في الموقع الذي يطلب الموافقة',
  'eventAlerts.websiteWhy': 'حيث يوافق الناس على الرسائل يجب ذكر خمسة أمور. يعرضها هذا الوسم من هذه الإعدادات.',
} satisfies Translation<EventAlertsWords>;

import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'حساب Nexmo',
  'dashboard.pages': 'صفحات الحساب',
  'dashboard.menu.numbers': 'الأرقام',
  'dashboard.usage': 'الاستخدام',
  'dashboard.menu.account': 'الحساب',
  'dashboard.home': 'نظرة عامة',
  'dashboard.numbers': 'أرقامك',
  'dashboard.buy-numbers': 'شراء أرقام',
  'dashboard.two-factor': 'المصادقة الثنائية',
  'dashboard.event-alerts': 'تنبيهات الأحداث',
  'dashboard.settings': 'الإعدادات',
  'dashboard.users': 'المستخدمون',
  'dashboard.profile': 'تعديل الملف الشخصي',
  'dashboard.billing': 'الفوترة والمدفوعات',
  'dashboard.api': 'إعدادات الواجهة البرمجية',
  'dashboard.usage/sms': 'SMS',
  'dashboard.usage/voice': 'الصوت',
  'dashboard.usage/verify': 'Verify',
  'dashboard.usage/numberInsight': 'Number Insight',
  'dashboard.continue': 'متابعة إلى: {{page}}',
  'dashboard.signOut': 'تسجيل الخروج',
} satisfies Translation<DashboardWords>;

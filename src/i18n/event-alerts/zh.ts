import type { Translation } from '../catalog.js';
import type { EventAlertsWords } from './en.js';

export default {
  'eventAlerts.title': '事件提醒',
  'eventAlerts.lead': '通过共享短代码发给美国境内已同意接收者的短信。',
  'eventAlerts.templates': '短信',
  'eventAlerts.template': '短信 {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': '由程序填入之处写作 ${name}。',
  'eventAlerts.which': '短信 {{number}}',
  'eventAlerts.shown': '手机上显示',
  'eventAlerts.addTemplate': '添加短信',
  'eventAlerts.removeTemplate': '移除',
  'eventAlerts.removeName': '移除短信 {{number}}',
  'eventAlerts.oneAtLeast': '请至少写一条短信。',
  'eventAlerts.programName': '项目名称',
  'eventAlerts.programNameHint': '将显示在您的网站上：至少十个字符。',
  'eventAlerts.description': '短信的用途',
  'eventAlerts.messagesPerDay': '每天最多条数',
  'eventAlerts.supportInfo': '求助方式',
  'eventAlerts.supportHint': '美国免费电话号码或电子邮件地址。',
  'eventAlerts.contactName': '联系人',
  'eventAlerts.contactEmail': '联系邮箱',
  'eventAlerts.termsUrl': '条款网址',
  'eventAlerts.privacyUrl': '隐私政策网址',
  'eventAlerts.urlWrong': '网址以 https:// 或 http:// 开头，且不含空格。',
  'eventAlerts.website': '在征求同意的网站上',
  'eventAlerts.websiteWhy': '在征得短信同意之处必须说明五件事。此标签根据这些设置显示它们。',
} satisfies Translation<EventAlertsWords>;

import type { Translation } from '../catalog.js';
import type { AlertsWords } from './en.js';

export default {
  'alerts.title': '发票与余额提醒',
  'alerts.emails': '财务邮箱地址',
  'alerts.emailsHint': '每行一个。若不填写，发票和提醒将发送到账户邮箱。',
  'alerts.on': '余额过低时提醒我',
  'alerts.onHint': '我们每小时检查一次，每次低于限额时发送一封邮件。',
  'alerts.threshold': '限额',
  'alerts.none': '无',
  'alerts.off': '关闭',
  'alerts.below': '低于 {{amount}}',
  'alerts.would': '按此限额，我们会在以下日期提醒您：{{days}}。',
  'alerts.wouldNot': '按此限额，近期不会提醒您。',
} satisfies Translation<AlertsWords>;

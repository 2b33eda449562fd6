import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'Nexmo 账户',
  'dashboard.pages': '账户页面',
  'dashboard.menu.numbers': '号码',
  'dashboard.usage': '用量',
  'dashboard.menu.account': '账户',
  'dashboard.home': '概览',
  'dashboard.numbers': '您的号码',
  'dashboard.buy-numbers': '购买号码',
  'dashboard.two-factor': '双重验证',
  'dashboard.event-alerts': '事件提醒',
  'dashboard.settings': '设置',
  'dashboard.users': '用户',
  'dashboard.profile': '编辑资料',
  'dashboard.billing': '账单与付款',
  'dashboard.api': 'API 设置',
  'dashboard.usage/sms': 'SMS',
  'dashboard.usage/voice': '语音',
  'dashboard.usage/verify': 'Verify',
  'dashboard.usage/numberInsight': 'Number Insight',
  'dashboard.continue': '继续前往：{{page}}',
  'dashboard.signOut': '退出登录',
} satisfies Translation<DashboardWords>;

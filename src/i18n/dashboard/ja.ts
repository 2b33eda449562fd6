import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'Nexmo アカウント',
  'dashboard.pages': 'アカウントのページ',
  'dashboard.menu.numbers': '番号',
  'dashboard.usage': '利用状況',
  'dashboard.menu.account': 'アカウント',
  'dashboard.home': '概要',
  'dashboard.numbers': 'あなたの番号',
  'dashboard.buy-numbers': '番号を購入',
  'dashboard.two-factor': '2 要素認証',
  'dashboard.event-alerts': 'イベント通知',
  'dashboard.settings': '設定',
  'dashboard.users': 'ユーザー',
  'dashboard.profile': 'プロフィールを編集',
  'dashboard.billing': '請求と支払い',
  'dashboard.api': 'API 設定',
  'dashboard.usage/sms': 'SMS',
  'dashboard.usage/voice': '音声',
  'dashboard.usage/verify': 'Verify',
  'dashboard.usage/numberInsight': 'Number Insight',
  'dashboard.continue': '{{page}}へ進む',
  'dashboard.signOut': 'サインアウト',
} satisfies Translation<DashboardWords>;

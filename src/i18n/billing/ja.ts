import type { Translation } from '../catalog.js';
import type { BillingWords } from './en.js';

export default {
  'billing.title': '請求と支払い',
  'billing.more': '支払いとその方法',
  'billing.payments': '支払い',
  'billing.activity': 'アカウントの履歴',
  'billing.methods': '支払い方法',
  'billing.reload': '自動チャージ',
} satisfies Translation<BillingWords>;

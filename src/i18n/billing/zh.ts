import type { Translation } from '../catalog.js';
import type { BillingWords } from './en.js';

export default {
  'billing.title': '账单与付款',
  'billing.more': '付款及付款方式',
  'billing.payments': '付款',
  'billing.activity': '账户活动',
  'billing.methods': '付款方式',
  'billing.reload': '自动充值',
} satisfies Translation<BillingWords>;

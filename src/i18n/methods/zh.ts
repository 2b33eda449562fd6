import type { Translation } from '../catalog.js';
import type { MethodsWords } from './en.js';

export default {
  'methods.title': '付款方式',
  'methods.none': '尚无付款方式',
  'methods.noneWhy': '您付款所用的银行卡或 PayPal 账户可保存在此，以便一键付款。',
  'methods.card': '{{brand}}，尾号 {{digits}}',
  'methods.paypal': 'PayPal，{{address}}',
  'methods.expires': '有效期至 {{month}}',
  'methods.soon': '即将到期',
  'methods.expired': '已过期',
  'methods.reload': '用于自动充值',
  'methods.noReload': '不可用于自动充值',
  'methods.delete': '删除',
  'methods.deleteName': '删除 {{method}}',
  'methods.deleteTitle': '删除 {{method}}？',
  'methods.deleteWhat': '下次付款时可以重新添加。',
  'methods.deleteReload': '自动充值正在使用它，将随之关闭。余额用尽后，请求会被拒绝，您的号码也会被释放。',
  'methods.deleted': '付款方式已删除。',
} satisfies Translation<MethodsWords>;

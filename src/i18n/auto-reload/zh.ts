import type { Translation } from '../catalog.js';
import type { ReloadWords } from './en.js';

export default {
  'reload.title': '自动充值',
  'reload.on': '自动为余额充值',
  'reload.method': '付款方式',
  'reload.choose': '选择付款方式',
  'reload.amount': '金额',
  'reload.amountHint': '至少 10.00 欧元，以欧元扣款。',
  'reload.threshold': '当余额低于',
  'reload.will': '我们每十分钟检查一次余额。低于 {{threshold}} 时，从 {{method}} 扣款 {{amount}}。',
  'reload.isOff': '已关闭。余额用尽后，请求会被拒绝，您的号码也会被释放。',
  'reload.noMethod': '先用银行卡或 PayPal 付款一次并保存付款方式，余额即可自动充值。银行转账不支持。',
  'reload.unable': '{{method}} 不支持自动付款。请咨询客服。',
  'reload.refusedTitle': '付款被拒',
  'reload.refusedOff': '连续三次付款被拒，自动充值已关闭。请联系银行或选择其他方式，然后重新开启。',
  'reload.refusedYet': '连续被拒的付款：{{refusals}}。第三次后自动充值将关闭。',
  'reload.savedOn': '自动充值已开启。',
  'reload.savedOff': '自动充值已关闭。',
  'reload.soon': '按最近几天的用量，大约在{{when}}。',
} satisfies Translation<ReloadWords>;

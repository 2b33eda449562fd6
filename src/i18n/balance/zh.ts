import type { Translation } from '../catalog.js';
import type { BalanceWords } from './en.js';

export default {
  'balance.title': '余额',
  'balance.demo': '演示',
  'balance.demoWhy': '首次付款前，您的账户处于演示模式。每条短信末尾都带有 [Nexmo DEMO]。',
  'balance.left_other': '您还可以向 {{count}} 个新号码发送短信。',
  'balance.noneLeft': '演示模式允许的 {{limit}} 个号码已全部用完。首次付款后即可向任何号码发送短信。',
  'balance.used': '已使用的号码：{{used}}/{{limit}}',
  'balance.list': '显示号码',
  'balance.noneUsed': '您还没有向任何号码发送短信。',
  'balance.empty': '您的余额为零。充值之前，API 调用会被拒绝。',
  'balance.converted': '{{euros}}，按 {{date}} 汇率：1 欧元 = {{rate}}。扣款以欧元计。',
} satisfies Translation<BalanceWords>;

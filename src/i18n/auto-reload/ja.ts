import type { Translation } from '../catalog.js';
import type { ReloadWords } from './en.js';

export default {
  'reload.title': '自動チャージ',
  'reload.on': '残高を自動的にチャージする',
  'reload.method': '支払い方法',
  'reload.choose': '支払い方法を選択',
  'reload.amount': '金額',
  'reload.amountHint': '10.00ユーロ以上。ユーロで請求されます。',
  'reload.threshold': '残高がこれを下回ったら',
  'reload.will': '残高を10分ごとに確認し、{{threshold}} を下回ると {{amount}} を請求します：{{method}}。',
  'reload.isOff': 'オフ。残高がなくなると、呼び出しは拒否され、番号は解放されます。',
  'reload.noMethod': 'カードか PayPal で一度支払って保存すると、自動チャージできます。銀行振込では使えません。',
  'reload.unable': '{{method}} では自動支払いができません。サポートにご相談ください。',
  'reload.refusedTitle': '支払いが拒否されました',
  'reload.refusedOff':
    '3回続けて支払いが拒否されたため、自動チャージをオフにしました。銀行に確認するか別の方法を選び、再度オンにしてください。',
  'reload.refusedYet': '続けて拒否された支払い：{{refusals}}。3回目で自動チャージはオフになります。',
  'reload.savedOn': '自動チャージはオンです。',
  'reload.savedOff': '自動チャージはオフです。',
  'reload.soon': 'ここ数日のペースでは、{{when}}になります。',
} satisfies Translation<ReloadWords>;

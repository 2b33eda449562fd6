import type { Translation } from '../catalog.js';
import type { AlertsWords } from './en.js';

export default {
  'alerts.title': '請求書と残高の通知',
  'alerts.emails': '経理担当のメールアドレス',
  'alerts.emailsHint': '1行に1件。未入力の場合、請求書と通知はアカウントのメールアドレスに届きます。',
  'alerts.on': '残高が少なくなったら知らせる',
  'alerts.onHint': '1時間ごとに確認し、下限を下回るたびに1回お知らせします。',
  'alerts.threshold': '下限額',
  'alerts.none': 'なし',
  'alerts.off': 'オフ',
  'alerts.below': '{{amount}}未満',
  'alerts.would': 'この下限額なら、{{days}} にお知らせしていました。',
  'alerts.wouldNot': 'この下限額なら、最近お知らせすることはありませんでした。',
} satisfies Translation<AlertsWords>;

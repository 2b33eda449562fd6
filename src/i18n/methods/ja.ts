import type { Translation } from '../catalog.js';
import type { MethodsWords } from './en.js';

export default {
  'methods.title': '支払い方法',
  'methods.none': '支払い方法はまだありません',
  'methods.noneWhy': '支払いに使ったカードや PayPal アカウントを、ワンクリック払いのためにここに保存できます。',
  'methods.card': '{{brand}}（末尾 {{digits}}）',
  'methods.paypal': 'PayPal、{{address}}',
  'methods.expires': '有効期限 {{month}}',
  'methods.soon': 'まもなく期限切れ',
  'methods.expired': '期限切れ',
  'methods.reload': '自動チャージに使用中',
  'methods.noReload': '自動チャージには使えません',
  'methods.delete': '削除',
  'methods.deleteName': '{{method}} を削除',
  'methods.deleteTitle': '{{method}} を削除しますか？',
  'methods.deleteWhat': '次回の支払い時に再び追加できます。',
  'methods.deleteReload':
    '自動チャージで使用中のため、同時にオフになります。残高がなくなると、呼び出しは拒否され、番号は解放されます。',
  'methods.deleted': '支払い方法を削除しました。',
} satisfies Translation<MethodsWords>;

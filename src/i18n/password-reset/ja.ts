import type { Translation } from '../catalog.js';
import type { ResetWords } from './en.js';

export default {
  'reset.title': '新しいパスワード',
  'reset.lead': 'メールアドレスを入力すると、新しいパスワードを設定するリンクをお送りします。',
  'reset.email': 'メールアドレス',
  'reset.send': 'リンクを送信',
  'reset.sentTitle': 'メールをご確認ください',
  'reset.sent': '{{email}} のアカウントがある場合、リンクをお送りしました。15分間、1回だけ使えます。',
  'reset.nothing': '届かない場合は、迷惑メールフォルダを確認するか、別のアドレスをお試しください。',
  'reset.another': '別のアドレスを使う',
  'reset.choose': '新しいパスワードを設定してください。ほかの場所ではサインアウトされます。',
  'reset.left': 'このリンクはあと{{time}}有効です。',
  'reset.password': '新しいパスワード',
  'reset.submit': 'パスワードを保存',
  'reset.expiredTitle': 'このリンクはもう使えません',
  'reset.expired': 'すでに使用されたか、15分が過ぎました。もう一度お申し込みください。',
  'reset.done': 'パスワードを変更し、{{email}} としてサインインしました。',
  'reset.back': 'サインインに戻る',
} satisfies Translation<ResetWords>;

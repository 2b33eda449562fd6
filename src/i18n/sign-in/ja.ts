import type { Translation } from '../catalog.js';
import type { SignInWords } from './en.js';

export default {
  'signIn.title': 'サインイン',
  'signIn.email': 'メールアドレス',
  'signIn.password': 'パスワード',
  'signIn.submit': 'サインイン',
  'signIn.noAccount': '初めてですか？',
  'signIn.signUp': 'アカウントを作成',
  'signIn.locked': 'パスワードの誤りが続きました。安全のため、このメールアドレスでのサインインを一時停止しています。',
  'signIn.suspended': 'アクセスが無効になっています。アカウントのメインユーザーに再開を依頼してください。',
  'signIn.invitationExpired':
    'このパスワードの有効期間（7日間）が過ぎました。アカウントのメインユーザーに新しいパスワードを依頼してください。',
  'signIn.done': '{{email}} としてサインインしました。',
  'signIn.forgot': 'パスワードをお忘れですか？',
  'signIn.lockedTitle': 'サインインを一時停止中',
  'signIn.lockedLeft': '{{time}}後に再試行できます。新しいパスワードを設定すると、すぐに解除されます。',
  'signIn.replaceTitle': '自分のパスワードを設定',
  'signIn.replaceLead': '仮パスワードでサインインしました。ご自分だけが知るパスワードを設定すると完了です。',
  'signIn.newPassword': '新しいパスワード',
  'signIn.samePassword': '仮パスワードとは別のものにしてください。',
  'signIn.replaceSubmit': '保存して続ける',
} satisfies Translation<SignInWords>;

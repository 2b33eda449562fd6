import type { Translation } from '../catalog.js';
import type { DeclineWords } from './en.js';

export default {
  'declines.declined': '銀行に拒否されました。理由は銀行に確認するか、別の方法をご利用ください。',
  'declines.insufficientFunds': '口座の残高が足りません。',
  'declines.limitExceeded': 'カードの限度額を超えています。金額を減らすか銀行にご確認ください。',
  'declines.expiredCard': 'カードの有効期限が切れています。別のカードをご利用ください。',
  'declines.invalidCard': 'カード番号が正しくありません。もう一度入力してください。',
  'declines.addressMismatch': '住所が銀行の登録と一致しません。修正して再度お支払いください。',
  'declines.prepaidRefused': 'プリペイドカードは使えません。別のカードをご利用ください。',
  'declines.authenticationFailed': 'ご本人であることを確認できませんでした。再試行するか別の方法をご利用ください。',
  'declines.securityCode': 'セキュリティコードが正しくありません。カードの裏面を確認して、もう一度入力してください。',
  'declines.cardTypeRefused': 'VisaとMastercardのみご利用いただけます。別のカードをお使いください。',
  'declines.fraudSuspected': 'カードの安全のため、銀行が支払いを止めました。銀行に連絡するか、別の方法をお使いください。',
  'declines.tokenUsed': '入力内容は一回の支払いにのみ有効です。カードをもう一度入力してください。',
  'declines.settlementDeclined': 'PayPalから入金されませんでした。もう一度試すか、別の方法をお使いください。',
  'declines.processorUnavailable': '銀行に接続できませんでした。数分後にもう一度お試しください。',
  'declines.gatewayRejected': '決済サービスに拒否されました。別の方法を使うか、サポートにお問い合わせください。',
} satisfies Translation<DeclineWords>;

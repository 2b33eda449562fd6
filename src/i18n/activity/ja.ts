import type { Translation } from '../catalog.js';
import type { ActivityWords } from './en.js';

export default {
  'activity.title': 'アカウントの取引',
  'activity.date': '日付',
  'activity.what': '内容',
  'activity.amount': '金額',
  'activity.balance': '取引後の残高',
  'activity.kind': '種類',
  'activity.all': 'すべて',
  'activity.freeCredit': '無料クレジット',
  'activity.payment': '支払い',
  'activity.message': 'メッセージ',
  'activity.numberRental': '番号の契約',
  'activity.numberRenewal': '番号の更新',
  'activity.none': 'まだ取引はありません',
  'activity.noneWhy': '残高の変動がすべてここに表示されます。',
  'activity.download': '取引をダウンロード',
  'activity.loading': '行を取得中',
} satisfies Translation<ActivityWords>;

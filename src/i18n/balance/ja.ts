import type { Translation } from '../catalog.js';
import type { BalanceWords } from './en.js';

export default {
  'balance.title': '残高',
  'balance.demo': 'デモ',
  'balance.demoWhy': '最初のお支払いまで、アカウントはデモモードです。すべてのSMSの末尾に [Nexmo DEMO] が付きます。',
  'balance.left_other': 'あと{{count}}件の新しい番号に送信できます。',
  'balance.noneLeft':
    'デモモードで送信できる{{limit}}件の番号をすべて使いました。最初のお支払いをすると、どの番号にも送信できます。',
  'balance.used': '使用した番号：{{limit}}件中{{used}}件',
  'balance.list': '番号を表示',
  'balance.noneUsed': 'まだどの番号にも送信していません。',
  'balance.empty': '残高がありません。入金するまでAPIの呼び出しは拒否されます。',
  'balance.converted': '{{euros}}（{{date}} のレート：1ユーロ＝{{rate}}）。請求はユーロで行われます。',
} satisfies Translation<BalanceWords>;

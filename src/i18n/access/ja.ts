import type { Translation } from '../catalog.js';
import type { AccessWords } from './en.js';

export default {
  'access.primaryOnly': '変更できるのはアカウントのメインユーザーだけです。',
  'access.needs': 'あなたのユーザーには「{{permission}}」の権限がありません。アカウントのメインユーザーが付与できます。',
  'access.payments': '支払い',
  'access.numbers': '番号とショートコード',
  'access.requests': 'リクエスト検索',
  'access.verify': 'Verify SDK',
  'access.usage': '利用状況',
} satisfies Translation<AccessWords>;

import type { Translation } from '../catalog.js';
import type { PartWords } from './en.js';

export default {
  'parts.close': '閉じる',
  'parts.cancel': 'キャンセル',
  'parts.dismiss': '消す',
  'parts.info': 'お知らせ：',
  'parts.good': '完了：',
  'parts.warn': '注意：',
  'parts.danger': 'エラー：',
  'parts.external': '（新しいタブで開きます）',
  'parts.stepDone': '済み：',
  'parts.stepCurrent': '現在：',
  'parts.stepNext': '次：',
  'parts.copy': 'コピー',
  'parts.copied': 'コピーしました。',
  'parts.copyFailed': 'ブラウザーがコピーを許可しませんでした。テキストを選択してください。',
  'parts.messages': 'メッセージ',
  'parts.firstPage': '最初のページ',
  'parts.previousPage': '前のページ',
  'parts.nextPage': '次のページ',
  'parts.lastPage': '最後のページ',
  'parts.rows': '{{all}}件中{{from}}～{{to}}件',
  'parts.asTable': '表で見る',
} satisfies Translation<PartWords>;

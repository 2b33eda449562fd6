import type { Translation } from '../catalog.js';
import type { ExportWords } from './en.js';

export default {
  'export.making': 'スプレッドシートを作成中',
  'export.done': 'ファイルを保存しました。',
  'export.cancelled': 'キャンセルしました。何も保存されていません。',
} satisfies Translation<ExportWords>;

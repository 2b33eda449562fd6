import type { Translation } from '../catalog.js';
import type { OptInWords } from './en.js';

export default {
  'optIn.title': 'オプトインの文面',
  'optIn.lead': 'SMSの受信に同意を得るウェブサイトには、次の5項目をそのまま表示する必要があります。',
  'optIn.preview': '訪問者に表示される内容',
  'optIn.text': 'テキスト',
  'optIn.html': 'HTML',
  'optIn.copyAs': 'コピー形式',
  'optIn.none': 'まだ表示する内容がありません',
  'optIn.noneWhy': '先にイベント通知を設定してください。文面はその設定から作成されます。',
} satisfies Translation<OptInWords>;

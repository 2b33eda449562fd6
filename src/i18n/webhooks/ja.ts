import type { Translation } from '../catalog.js';
import type { WebhooksWords } from './en.js';

export default {
  'webhooks.title': 'アカウントの Webhook',
  'webhooks.lead': '番号ごとの設定がない場合に、アプリケーションへ通知する先です。',
  'webhooks.inbound': '受信メッセージ',
  'webhooks.receipts': '配信レポート',
  'webhooks.hint': 'https:// または http:// で始まるもの。不要な場合は空欄に。',
  'webhooks.wrong': 'ウェブアドレスは https:// または http:// で始まり、空白を含みません。',
  'webhooks.none': 'なし',
} satisfies Translation<WebhooksWords>;

import type { Translation } from '../catalog.js';
import type { WebhooksWords } from './en.js';

export default {
  'webhooks.title': '账户的 Webhook',
  'webhooks.lead': '除非号码另有设置，否则我们会通知到此处。',
  'webhooks.inbound': '入站消息',
  'webhooks.receipts': '送达回执',
  'webhooks.hint': '以 https:// 或 http:// 开头。不需要请留空。',
  'webhooks.wrong': '网址以 https:// 或 http:// 开头，且不含空格。',
  'webhooks.none': '无',
} satisfies Translation<WebhooksWords>;

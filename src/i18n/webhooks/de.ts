import type { Translation } from '../catalog.js';
import type { WebhooksWords } from './en.js';

export default {
  'webhooks.title': 'Webhooks des Kontos',
  'webhooks.lead': 'Hier benachrichtigen wir Ihre Anwendung, sofern eine Nummer nichts anderes sagt.',
  'webhooks.inbound': 'Eingehende Nachrichten',
  'webhooks.receipts': 'Zustellberichte',
  'webhooks.hint': 'Beginnt mit https:// oder http://. Leer lassen für keinen.',
  'webhooks.wrong': 'Eine Webadresse beginnt mit https:// oder http:// und enthält keine Leerzeichen.',
  'webhooks.none': 'Keiner',
} satisfies Translation<WebhooksWords>;

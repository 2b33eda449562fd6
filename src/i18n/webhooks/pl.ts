import type { Translation } from '../catalog.js';
import type { WebhooksWords } from './en.js';

export default {
  'webhooks.title': 'Webhooki konta',
  'webhooks.lead': 'Tu powiadamiamy Twoją aplikację, chyba że numer mówi inaczej.',
  'webhooks.inbound': 'Wiadomości przychodzące',
  'webhooks.receipts': 'Potwierdzenia doręczenia',
  'webhooks.hint': 'Zaczyna się od https:// lub http://. Zostaw puste, jeśli żaden.',
  'webhooks.wrong': 'Adres internetowy zaczyna się od https:// lub http:// i nie ma spacji.',
  'webhooks.none': 'Brak',
} satisfies Translation<WebhooksWords>;

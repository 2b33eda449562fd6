import type { Translation } from '../catalog.js';
import type { WebhooksWords } from './en.js';

export default {
  'webhooks.title': 'Webhook dell’account',
  'webhooks.lead': 'Dove avvisiamo la sua applicazione, salvo diversa indicazione di un numero.',
  'webhooks.inbound': 'Messaggi in arrivo',
  'webhooks.receipts': 'Ricevute di consegna',
  'webhooks.hint': 'Inizia con https:// o http://. Lasci vuoto per nessuno.',
  'webhooks.wrong': 'Un indirizzo web inizia con https:// o http:// e non contiene spazi.',
  'webhooks.none': 'Nessuno',
} satisfies Translation<WebhooksWords>;

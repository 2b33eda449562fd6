import type { Translation } from '../catalog.js';
import type { WebhooksWords } from './en.js';

export default {
  'webhooks.title': 'Webhooks da conta',
  'webhooks.lead': 'Onde avisamos a sua aplicação, a menos que um número diga outra coisa.',
  'webhooks.inbound': 'Mensagens recebidas',
  'webhooks.receipts': 'Recibos de entrega',
  'webhooks.hint': 'Começa com https:// ou http://. Deixe em branco para nenhum.',
  'webhooks.wrong': 'Um endereço web começa com https:// ou http:// e não tem espaços.',
  'webhooks.none': 'Nenhum',
} satisfies Translation<WebhooksWords>;

import type { Translation } from '../catalog.js';
import type { WebhooksWords } from './en.js';

export default {
  'webhooks.title': 'Webhooks de la cuenta',
  'webhooks.lead': 'Dónde avisamos a su aplicación, salvo que un número diga otra cosa.',
  'webhooks.inbound': 'Mensajes entrantes',
  'webhooks.receipts': 'Acuses de entrega',
  'webhooks.hint': 'Empieza por https:// o http://. Déjelo en blanco si no hay ninguno.',
  'webhooks.wrong': 'Una dirección web empieza por https:// o http:// y no lleva espacios.',
  'webhooks.none': 'Ninguno',
} satisfies Translation<WebhooksWords>;

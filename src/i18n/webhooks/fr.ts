import type { Translation } from '../catalog.js';
import type { WebhooksWords } from './en.js';

export default {
  'webhooks.title': 'Webhooks du compte',
  'webhooks.lead': 'Où nous prévenons votre application, sauf si un numéro en décide autrement.',
  'webhooks.inbound': 'Messages entrants',
  'webhooks.receipts': 'Accusés de réception',
  'webhooks.hint': 'Commence par https:// ou http://. Laissez vide pour aucun.',
  'webhooks.wrong': 'Une adresse web commence par https:// ou http:// et ne contient pas d’espaces.',
  'webhooks.none': 'Aucun',
} satisfies Translation<WebhooksWords>;

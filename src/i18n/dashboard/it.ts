import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'Il conto Nexmo',
  'dashboard.pages': 'Pagine del conto',
  'dashboard.menu.numbers': 'Numeri',
  'dashboard.usage': 'Utilizzo',
  'dashboard.menu.account': 'Conto',
  'dashboard.home': 'Panoramica',
  'dashboard.numbers': 'I suoi numeri',
  'dashboard.buy-numbers': 'Acquista numeri',
  'dashboard.two-factor': 'Autenticazione a due fattori',
  'dashboard.event-alerts': 'Avvisi legati a eventi',
  'dashboard.settings': 'Impostazioni',
  'dashboard.users': 'Utenti',
  'dashboard.profile': 'Modifica profilo',
  'dashboard.billing': 'Fatturazione e pagamenti',
  'dashboard.api': 'Impostazioni API',
  'dashboard.usage/sms': 'SMS',
  'dashboard.usage/voice': 'Voce',
  'dashboard.usage/verify': 'Verify',
  'dashboard.usage/numberInsight': 'Number Insight',
  'dashboard.continue': 'Continua a: {{page}}',
  'dashboard.signOut': 'Esci',
} satisfies Translation<DashboardWords>;

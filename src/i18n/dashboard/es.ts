import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'Cuenta de Nexmo',
  'dashboard.pages': 'Páginas de la cuenta',
  'dashboard.menu.numbers': 'Números',
  'dashboard.usage': 'Uso',
  'dashboard.menu.account': 'Cuenta',
  'dashboard.home': 'Resumen',
  'dashboard.numbers': 'Sus números',
  'dashboard.buy-numbers': 'Comprar números',
  'dashboard.two-factor': 'Autenticación de dos factores',
  'dashboard.event-alerts': 'Alertas por evento',
  'dashboard.settings': 'Ajustes',
  'dashboard.users': 'Usuarios',
  'dashboard.profile': 'Editar perfil',
  'dashboard.billing': 'Facturación y pagos',
  'dashboard.api': 'Ajustes de la API',
  'dashboard.usage/sms': 'SMS',
  'dashboard.usage/voice': 'Voz',
  'dashboard.usage/verify': 'Verify',
  'dashboard.usage/numberInsight': 'Number Insight',
  'dashboard.continue': 'Continuar a: {{page}}',
  'dashboard.signOut': 'Cerrar sesión',
} satisfies Translation<DashboardWords>;
